package org.homeward.sourcing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;

/** Asks the next providers: the best of the ring that the table names, all at once, each apart from the others. */
@UseCase
public class MakeOffers {

    private static final String SOURCE = "process:care-sourcing";

    private final CareNeeds needs;
    private final CareOffers offers;
    private final CandidatesLeft candidates;
    private final References references;
    private final SourcingProcess process;
    private final Timeline timeline;
    private final Clock clock;

    public MakeOffers(CareNeeds needs, CareOffers offers, CandidatesLeft candidates, References references, SourcingProcess process,
                      Timeline timeline, Clock clock) {
        this.needs = needs;
        this.offers = offers;
        this.candidates = candidates;
        this.references = references;
        this.process = process;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * @param ring  how far it is asked around; in the wide one those near who were not asked yet come first
     * @param most  how many at once
     * @param hours in how many hours they have to answer
     */
    public Made make(JourneyId journey, Ring ring, int most, int hours) {
        var need = needs.openOf(journey).flatMap(open -> needs.take(open.ref())).orElseThrow();
        var now = clock.instant();
        var round = offers.of(need.ref()).stream().mapToInt(CareOffer::round).max().orElse(0) + 1;
        var next = candidates.of(need).stream().filter(it -> it.ring().compareTo(ring) <= 0).limit(most).toList();
        var made = IntStream.range(0, next.size()).mapToObj(place -> CareOffer.made(references.offer(), need, next.get(place), round,
                place, now, now.plus(Duration.ofHours(hours)))).toList();
        made.forEach(offer -> offers.make(offer, SOURCE));
        made.forEach(offer -> process.begin(offer.ref()));
        note(journey, made);
        return new Made(round, made.size());
    }

    /**
     * What came of it.
     *
     * @param round  counted from 1
     * @param offers how many were asked
     */
    public record Made(int round, int offers) {
    }

    private void note(JourneyId journey, List<CareOffer> made) {
        var now = clock.instant();
        var who = made.size() == 1 ? "One provider was" : made.size() + " providers were";
        timeline.add(new TimelineEntry(journey, "offer.made", now, now, SOURCE, Optional.empty(),
                who + " asked, without being told whom it is about."));
    }
}
