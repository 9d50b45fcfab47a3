package org.homeward.sourcing;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Audit;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.Viewer;
import org.homeward.notices.NoticeKind;

/** Makes one offer the chosen one: its provider is told who it is, and all others who were asked are thanked and see nothing any more. */
public final class ReleaseIdentity {

    private static final Duration AT_LEAST = Duration.ofDays(1);

    private final CareNeeds needs;
    private final CareOffers offers;
    private final CloseOffer closing;
    private final Relationships relationships;
    private final WriteToProvider letters;
    private final Audit audit;
    private final Clock clock;

    public ReleaseIdentity(CareNeeds needs, CareOffers offers, CloseOffer closing, Relationships relationships, WriteToProvider letters,
                           Audit audit, Clock clock) {
        this.needs = needs;
        this.offers = offers;
        this.closing = closing;
        this.relationships = relationships;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param by user, or the process that goes by what the person has chosen before */
    void to(CareNeed need, CareOffer won, CareOffer.Chosen how, String by) {
        var now = clock.instant();
        var chosen = won.chosen(how);
        offers.keep(chosen, now, by, Optional.empty());
        needs.become(need.ref(), CareNeed.State.CHOSEN);
        closing.notChosen(need, offers.of(need.ref()).stream().filter(CareOffer::isOpen)
                .filter(offer -> !offer.ref().equals(chosen.ref())).toList(), by);
        relationships.relate(need.journey(), chosen.team(), RelationshipKind.CHOSEN, "Was chosen to care for the person", now);
        audit.did(new Viewer(by, Set.of()), "provider.identityReleased", Optional.of(need.journey()), chosen.ref());
        var soon = now.plus(AT_LEAST);
        letters.ask(chosen, need, OfferForm.START, NoticeKind.OFFER_CHOSEN,
                need.asked().startFrom().isAfter(soon) ? need.asked().startFrom() : soon);
    }
}
