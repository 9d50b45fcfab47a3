package org.homeward.journey;

import java.time.Clock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Tells a journey what somebody beside it has found out or done. Everything is kept; what nobody waits for or follows yet is
 * told again until somebody waits for it or the journey has closed. Told twice by the same source, it is kept once.
 */
@UseCase
public class TellJourney {

    private final JourneyNews news;
    private final KeptNews kept;
    private final Supplier<Stream<WhenTold>> followers;
    private final InTheEnd inTheEnd;
    private final Clock clock;

    public TellJourney(JourneyNews news, KeptNews kept, Supplier<Stream<WhenTold>> followers, InTheEnd inTheEnd, Clock clock) {
        this.news = news;
        this.kept = kept;
        this.followers = followers;
        this.inTheEnd = inTheEnd;
        this.clock = clock;
    }

    /**
     * @param message area.objectParticiple, for example {@code housing.found}
     * @param source  who tells it, so that it is kept once; for example {@code duty:12}
     */
    public void tell(JourneyId journey, String message, String source) {
        isHeard(journey, message, source);
    }

    /**
     * The same, where whoever waits for it may only come to wait in what happens at this moment: it is told once more when all of that
     * has happened.
     */
    public void tellInTheEnd(JourneyId journey, String message, String source) {
        if (!isHeard(journey, message, source)) {
            inTheEnd.run(() -> tellAgain(journey, message));
        }
    }

    /**
     * Tells those who wait at this moment, and keeps nothing for others. What was kept of it before is heard with it.
     *
     * @return whether anybody heard it
     */
    public boolean tellNow(JourneyId journey, String message) {
        var heard = news.tell(journey, message) > 0;
        if (heard) {
            kept.heard(journey, message, clock.instant());
        }
        return heard;
    }

    private boolean isHeard(JourneyId journey, String message, String source) {
        kept.keep(journey, message, source, clock.instant());
        var following = followers.get().filter(it -> it.follows(message)).toList();
        following.forEach(it -> it.told(journey, message));
        if (news.tell(journey, message) > 0 || !following.isEmpty()) {
            kept.heard(journey, message, clock.instant());
            return true;
        }
        return false;
    }

    /** Whether this was ever told to the journey, by whomever. */
    public boolean wasTold(JourneyId journey, String message) {
        return kept.has(journey, message);
    }

    /**
     * Tells what was kept to those who wait for it now. Messages that nobody in the whole product waits for cost one look.
     *
     * @return how much was heard
     */
    public int tellAgain() {
        return kept.unheard().stream().filter(news::isAwaited).mapToInt(this::tellAgain).sum();
    }

    private int tellAgain(String message) {
        return (int) kept.waitingFor(message).stream().filter(journey -> tellAgain(journey, message)).count();
    }

    private boolean tellAgain(JourneyId journey, String message) {
        return kept.take(journey, message) && tellNow(journey, message);
    }
}
