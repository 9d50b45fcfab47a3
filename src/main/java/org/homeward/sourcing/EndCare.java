package org.homeward.sourcing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.journey.WhenClosed;
import org.homeward.person.Persons;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/**
 * Ends care that was found through an offer, as soon as it is known that nobody gives it any more: the journey has closed, other care
 * has begun, or the person has gone home from a bed with nothing new. Its provider is told, sees the person no more, and its places are free.
 * Care of which nothing is heard any more, because the journey was over when the person left hospital, goes on.
 */
@UseCase
public class EndCare implements WhenClosed {

    private static final String SOURCE = "process:care-sourcing";
    private static final String DIED = "died";
    /** The journey was over with leaving, and care has only begun then. */
    private static final Set<String> LEFT = Set.of("left", "not-known", "court", "not-finished");
    /** Recovery support is over, and care goes on for longer. */
    private static final Set<String> FOR_LONGER = Set.of("reduced", "same", "increased", "care-home");
    private static final List<AnswerSource> FROM_NOW_ON = List.of(new AnswerSource("close-recovery", "longTermProvider"));

    private final CareNeeds needs;
    private final CareOffers offers;
    private final CloseOffer closing;
    private final Journeys journeys;
    private final Persons persons;
    private final Answers answers;
    private final Timeline timeline;
    private final Clock clock;

    public EndCare(CareNeeds needs, CareOffers offers, CloseOffer closing, Journeys journeys, Persons persons, Answers answers,
                   Timeline timeline, Clock clock) {
        this.needs = needs;
        this.offers = offers;
        this.closing = closing;
        this.journeys = journeys;
        this.persons = persons;
        this.answers = answers;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public void closed(JourneyId journey, String because) {
        var outcome = journeys.find(journey).flatMap(Journey::outcome).orElse("");
        if (FOR_LONGER.contains(outcome)) {
            var goesOn = answers.newest(journey, FROM_NOW_ON).map(answer -> answer.value().toString());
            end(journey, because, (need, offer) -> need.purpose() == CareNeed.Purpose.DISCHARGE
                    && goesOn.filter(offer.organisation()::equals).isEmpty());
        } else if (!LEFT.contains(outcome)) {
            end(journey, because, (need, offer) -> true);
        }
        if (outcome.equals(DIED)) {
            persons.of(journey).stream().flatMap(person -> persons.journeys(person.id()).stream())
                    .filter(other -> !other.equals(journey)).forEach(other -> end(other, because, (need, offer) -> true));
        }
    }

    /** Nobody waits any more for a person who has died, whose care has gone on after their journey. */
    @Override
    public void diedAfterwards(JourneyId journey) {
        end(journey, "The person has died.", (need, offer) -> true);
    }

    /** The person goes home from a short-term bed, or from a new care home, with nothing new. */
    public void leftBed(JourneyId journey) {
        end(journey, "The person has gone home from it with nothing new.", (need, offer) -> true);
    }

    /** Care that is given although other care has begun since, by the references of its offers. */
    public List<String> takenOver() {
        return offers.takenOver(clock.instant()).stream().map(CareOffer::ref).toList();
    }

    public void takenOver(String ref) {
        offers.find(ref).flatMap(offer -> needs.take(offer.need())).ifPresent(need ->
                over(need, offers.takenOver(clock.instant()).stream().filter(offer -> offer.ref().equals(ref)).toList(),
                        "Other care has begun."));
    }

    private void end(JourneyId journey, String because, BiPredicate<CareNeed, CareOffer> ends) {
        offers.givenTo(journey).stream().map(CareOffer::need).distinct().sorted().map(needs::take).flatMap(Optional::stream)
                .filter(need -> need.purpose() != CareNeed.Purpose.SIGNPOST).forEach(need -> over(need, offers.of(need.ref()).stream()
                        .filter(offer -> offer.state().isChosen() && ends.test(need, offer)).toList(), because));
    }

    private void over(CareNeed need, List<CareOffer> given, String because) {
        if (!given.isEmpty()) {
            closing.over(need, given, SOURCE, because);
            var now = clock.instant();
            timeline.add(new TimelineEntry(need.journey(), "care.ended", now, now, SOURCE, Optional.empty(),
                    "The care that was found has ended. " + because));
        }
    }
}
