package org.homeward.sourcing;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.journey.WhenClosed;
import org.homeward.notices.NoticeKind;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;
import org.homeward.tasks.WhenCalledOff;

/**
 * Takes back what was asked of providers, whatever the reason and however far it had come: the person died, left on their own
 * decision, needs the bed again, or is assessed anew. Whoever was asked is told, places are free again, and the links are dead.
 */
@UseCase
public class WithdrawNeed implements WhenCalledOff, WhenClosed {

    /** Why a need closed whose person has gone home without it. */
    public static final String LEFT_WITHOUT = "The person has left hospital before care was confirmed.";
    private static final String SOURCE = "process:care-sourcing";
    private static final Set<String> CALLED = Set.of("care-sourcing", "discharge");
    /** Somebody who has gone home as planned keeps the care that was chosen. */
    private static final Set<String> AT_HOME = Set.of("left", "not-known", "court", "not-finished");

    private final CareNeeds needs;
    private final CareOffers offers;
    private final CloseOffer closing;
    private final WriteToProvider letters;
    private final Journeys journeys;
    private final Stays stays;
    private final HowLeft howLeft;
    private final Timeline timeline;
    private final Clock clock;

    public WithdrawNeed(CareNeeds needs, CareOffers offers, CloseOffer closing, WriteToProvider letters, Journeys journeys,
                        Stays stays, HowLeft howLeft, Timeline timeline, Clock clock) {
        this.needs = needs;
        this.offers = offers;
        this.closing = closing;
        this.letters = letters;
        this.journeys = journeys;
        this.stays = stays;
        this.howLeft = howLeft;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public boolean follows(String process) {
        return CALLED.contains(process);
    }

    @Override
    public void calledOff(JourneyId journey) {
        needs.newestOf(journey).flatMap(newest -> needs.take(newest.ref())).ifPresent(need -> {
            var outcome = outcome(journey);
            if (outcome.filter(AT_HOME::contains).isPresent()) {
                atHome(need);
            } else {
                withdraw(need, because(outcome));
            }
        });
    }

    /** Neighbours are asked beside the way home and hear only of its end; who has gone home keeps them. */
    @Override
    public void closed(JourneyId journey, String because) {
        if (outcome(journey).filter(AT_HOME::contains).isEmpty()) {
            needs.signpostsOf(journey).stream().flatMap(need -> needs.take(need.ref()).stream()).forEach(need -> {
                closing.over(need, offers.of(need.ref()).stream().filter(offer -> offer.state().isChosen()).toList(), SOURCE, because);
                withdraw(need, because(outcome(journey)));
            });
        }
    }

    /** A hospital's word that somebody has left is heard before the journey closes. */
    private Optional<String> outcome(JourneyId journey) {
        return journeys.find(journey).filter(it -> !it.isOpen()).flatMap(Journey::outcome)
                .or(() -> stays.of(journey).flatMap(Stay::leaving).map(leaving -> howLeft.outcome(leaving.method())));
    }

    private void withdraw(CareNeed need, String because) {
        var open = offers.of(need.ref()).stream().filter(CareOffer::isOpen).toList();
        closing.withdrawn(need, open, SOURCE, because);
        if (need.isOpen()) {
            needs.close(need.ref(), CareNeed.State.WITHDRAWN, clock.instant(), because);
        }
        if (need.isOpen() || !open.isEmpty()) {
            note(need, "offer.withdrawn", "The care that was looked for or arranged is taken back. " + because);
        }
    }

    /** Left hospital while care was still looked for: whoever looks for it is told at once, and a chosen provider stays chosen. */
    private void atHome(CareNeed need) {
        if (!need.isOpen()) {
            return;
        }
        closing.withdrawn(need, offers.of(need.ref()).stream().filter(CareOffer::isOpen).filter(offer -> !offer.state().isChosen()).toList(),
                SOURCE, "The person has left hospital.");
        needs.close(need.ref(), CareNeed.State.WITHDRAWN, clock.instant(), LEFT_WITHOUT);
        letters.tellBrokers(need, NoticeKind.CARE_NOT_CONFIRMED);
        note(need, "care.notConfirmed", "The person has left hospital before a provider has confirmed that it begins.");
    }

    private static String because(Optional<String> outcome) {
        return switch (outcome.orElse("")) {
            case "died", "recorded-in-error" -> "It is not needed any more.";
            case "other-hospital" -> "The person was moved to another hospital.";
            case "self-discharged" -> "The person has left hospital on their own decision.";
            default -> "The plan for the person has changed.";
        };
    }

    private void note(CareNeed need, String kind, String text) {
        var now = clock.instant();
        timeline.add(new TimelineEntry(need.journey(), kind, now, now, SOURCE, Optional.empty(), text));
    }
}
