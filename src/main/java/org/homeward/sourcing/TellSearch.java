package org.homeward.sourcing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.notices.NoticeKind;
import org.homeward.tasks.Waits;

/**
 * Tells the search for somebody's care what has become of its offers. What neighbours say to whom somebody was pointed stands in the
 * timeline and concerns no search.
 */
public final class TellSearch {

    private static final String SOURCE = "process:provider-offer";

    private final CareNeeds needs;
    private final SourcingProcess process;
    private final WriteToProvider letters;
    private final Waits waits;
    private final Timeline timeline;
    private final TellJourney tellJourney;

    public TellSearch(CareNeeds needs, SourcingProcess process, WriteToProvider letters, Waits waits, Timeline timeline,
                      TellJourney tellJourney) {
        this.needs = needs;
        this.process = process;
        this.letters = letters;
        this.waits = waits;
        this.timeline = timeline;
        this.tellJourney = tellJourney;
    }

    /** The person can choose, and nobody arranges anything else meanwhile. */
    void saidYes(CareNeed need, Instant at) {
        if (isPointed(need)) {
            note(need, "neighbours.answered", "The neighbours who were asked can help, and are told who it is.", at);
            return;
        }
        note(need, "offer.accepted", "A provider has said yes, without being told who it is.", at);
        process.tellJourney(need.journey(), "offer.accepted");
        waits.explainWithdrawal(need.journey(), "A provider has said yes after all.");
    }

    /** It has said no, or nothing in time. */
    void saidNo(CareNeed need, CareOffer offer, Instant at) {
        if (isPointed(need)) {
            note(need, "neighbours.answered", "The neighbours who were asked cannot help, or have not answered.", at);
            needs.close(need.ref(), CareNeed.State.WITHDRAWN, at, "The neighbours cannot help, or have not answered.");
        } else {
            process.answered(need.journey(), offer);
        }
    }

    void starts(CareNeed need, Instant start, Instant at) {
        note(need, isPointed(need) ? "neighbours.begin" : "care.confirmed", (isPointed(need) ? "The neighbours begin " : "The chosen provider begins ")
                + NeedInWords.moment(start) + ".", at);
        if (!isPointed(need) && need.isOpen()) {
            process.tellJourney(need.journey(), "offer.startConfirmed");
            waits.explainWithdrawal(need.journey(), "Care is found and confirmed.");
            providerChanged(need, at);
        }
    }

    void fellThrough(CareNeed need, Instant at) {
        if (isPointed(need)) {
            note(need, "neighbours.answered", "The neighbours cannot help after all.", at);
            needs.close(need.ref(), CareNeed.State.WITHDRAWN, at, "The neighbours cannot help after all.");
        } else if (!need.isOpen()) {
            note(need, "offer.fellThrough", "The chosen provider cannot begin after all, and the person has left hospital.", at);
            letters.tellBrokers(need, NoticeKind.CARE_NOT_CONFIRMED);
        } else {
            note(need, "offer.fellThrough", "The chosen provider cannot begin after all, and care is looked for again.", at);
            needs.become(need.ref(), CareNeed.State.OPEN);
            process.tellJourney(need.journey(), "offer.fellThrough");
            providerChanged(need, at);
        }
    }

    /** Asks those who look for the care something that the provider wants to know first. */
    void asks(CareNeed need, String message, String reference, Map<String, Object> more) {
        process.ask(need.journey(), message, reference, more);
    }

    /** Whoever writes to the provider hears who it is now, or that it is nobody for now. */
    private void providerChanged(CareNeed need, Instant at) {
        tellJourney.tell(need.journey(), "provider.changed", "need:" + need.ref() + "-" + at.toEpochMilli());
    }

    static boolean isPointed(CareNeed need) {
        return need.purpose() == CareNeed.Purpose.SIGNPOST;
    }

    private void note(CareNeed need, String kind, String text, Instant at) {
        timeline.add(new TimelineEntry(need.journey(), kind, at, at, SOURCE, Optional.empty(), text));
    }
}
