package org.homeward.duties;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.tasks.Answers;

/**
 * Hears that a housing authority has news of somebody who was referred to it: its officers have the referral as a task again
 * at once, and not only a day later. Told twice, it changes nothing.
 */
@UseCase
public class HearHousing {

    private static final String ANSWERED = "housing.answered";

    private final Duties duties;
    private final HousingAnswers told;
    private final Answers answers;
    private final TellJourney tellJourney;
    private final Timeline timeline;
    private final Clock clock;

    public HearHousing(Duties duties, HousingAnswers told, Answers answers, TellJourney tellJourney, Timeline timeline, Clock clock) {
        this.duties = duties;
        this.told = told;
        this.answers = answers;
        this.tellJourney = tellJourney;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Whether the person is referred to this authority at this moment. */
    public boolean isReferredTo(JourneyId journey, String authority) {
        return duties.isOpen(journey, DutyKind.HOMELESSNESS)
                && HousingReferral.of(journey, answers).filter(chosen -> chosen.authority().equals(authority)).isPresent();
    }

    /**
     * @param source    who tells it, for example {@code api:eastvale-housing}
     * @param reference what the authority calls its answer
     * @return false where it was told before
     */
    public boolean answered(JourneyId journey, String authority, String reference, Instant answeredAt, String source) {
        var now = clock.instant();
        if (!told.keep(journey, authority, reference, answeredAt, now)) {
            return false;
        }
        timeline.add(new TimelineEntry(journey, ANSWERED, answeredAt, now, source, Optional.empty(),
                "The housing authority says that it has news."));
        tellJourney.tell(journey, ANSWERED, source + ":" + reference);
        return true;
    }
}
