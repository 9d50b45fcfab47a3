package org.homeward.carepackage;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;

/**
 * Tells by mail how a held package stands. A provider reads only what it calls the person itself; teams read the package's
 * reference. The same thing is told to the same mailbox once.
 */
public final class TellOfPackage {

    private final Notices notices;
    private final TeamMailboxes mailboxes;
    private final Journeys journeys;
    private final AsksProvider asks;
    private final Clock clock;

    public TellOfPackage(Notices notices, TeamMailboxes mailboxes, Journeys journeys, AsksProvider asks, Clock clock) {
        this.notices = notices;
        this.mailboxes = mailboxes;
        this.journeys = journeys;
        this.asks = asks;
        this.clock = clock;
    }

    /** Tells the provider, and where the times are lost brokerage and hub, what the hold's phase means for them. */
    void standing(JourneyId journey, CarePackage carePackage, Hold hold) {
        switch (hold.phase()) {
            case TOLD -> asks.of(AcknowledgeHoldByLink.PURPOSE, NoticeKind.PACKAGE_HELD, journey, carePackage, hold,
                    hold.id().toString(), Map.of("from", HoldsByLink.moment(hold.from()), "until", London.words(hold.slotHeldUntil())));
            case RESTART_ASKED -> asks.of(ConfirmRestartByLink.PURPOSE, NoticeKind.PACKAGE_RESTART, journey, carePackage, hold,
                    hold.id() + "-" + hold.backToldAt().orElseThrow(), Map.of());
            case RESTART_CONFIRMED -> firstVisit(journey, carePackage, hold);
            case UNDONE -> asks.of(ConfirmUndoByLink.PURPOSE, NoticeKind.PACKAGE_GOES_ON, journey, carePackage, hold,
                    hold.id().toString(), Map.of());
            case ENDED -> provider(NoticeKind.PACKAGE_ENDED, journey, carePackage, hold.id().toString(),
                    Map.of("client", carePackage.clientReference()));
            case LAPSED -> {
                team("brokerage-officers." + carePackage.council(), NoticeKind.PACKAGE_LAPSED, journey, carePackage, hold.id().toString());
                hub(NoticeKind.PACKAGE_LAPSED, journey, carePackage, hold.id().toString());
            }
            default -> { }
        }
    }

    /** Tells the provider of somebody whose care is not for us to pause. */
    void toldOnly(JourneyId journey, CarePackage carePackage) {
        provider(NoticeKind.PACKAGE_TOLD_ONLY, journey, carePackage, carePackage.id() + "-" + journey,
                Map.of("client", carePackage.clientReference()));
    }

    /** Asks after the first visit whether it was made; where it was missed, once more when the provider comes. */
    private void firstVisit(JourneyId journey, CarePackage carePackage, Hold hold) {
        var first = hold.firstVisitAt().orElseThrow();
        if (hold.firstVisitMissed()) {
            asks.of(ConfirmRestartByLink.PURPOSE, NoticeKind.PACKAGE_RESTART, journey, carePackage, hold,
                    hold.id() + "-missed-" + first, Map.of());
        } else if (hold.isAtHome() && !clock.instant().isBefore(first.plus(NextStep.FIRST_VISIT_ASKED))) {
            asks.of(FirstVisitByLink.PURPOSE, NoticeKind.PACKAGE_FIRST_VISIT, journey, carePackage, hold, hold.id() + "-" + first,
                    Map.of("at", HoldsByLink.moment(first)));
        }
    }

    /** Tells the provider that it does not come back yet. */
    void staysHeld(JourneyId journey, CarePackage carePackage, Hold hold, String occasion) {
        provider(NoticeKind.PACKAGE_STAYS_HELD, journey, carePackage, hold.id() + "-" + occasion,
                Map.of("client", carePackage.clientReference(), "until", London.words(hold.slotHeldUntil())));
    }

    /** Tells the hub's leads of an alarm. */
    void careMissing(JourneyId journey, CarePackage carePackage, Alarm alarm) {
        hub(NoticeKind.CARE_NOT_IN_PLACE, journey, carePackage, alarm.hold() + "-" + alarm.kind().key() + "-" + alarm.raisedAt());
    }

    private void provider(NoticeKind kind, JourneyId journey, CarePackage carePackage, String about, Map<String, String> facts) {
        send("care-providers." + carePackage.provider(), kind, journey, carePackage, about, facts);
    }

    private void hub(NoticeKind kind, JourneyId journey, CarePackage carePackage, String about) {
        journeys.find(journey).flatMap(it -> it.setting().hub())
                .ifPresent(hub -> team("hub-leads." + hub, kind, journey, carePackage, about));
    }

    private void team(String group, NoticeKind kind, JourneyId journey, CarePackage carePackage, String about) {
        send(group, kind, journey, carePackage, about, Map.of("package", carePackage.id().value()));
    }

    private void send(String group, NoticeKind kind, JourneyId journey, CarePackage carePackage, String about,
                      Map<String, String> facts) {
        mailboxes.find(group).flatMap(TeamMailbox::address).ifPresent(address -> notices.send(new Notice(kind,
                concerned(journeys, journey, carePackage), address, "/care-packages/" + carePackage.id().value(), Optional.of(journey),
                Optional.of(about), facts)));
    }

    /** While one of these only watches, no mail leaves. */
    static Set<String> concerned(Journeys journeys, JourneyId journey, CarePackage carePackage) {
        Set<String> concerned = new HashSet<>(Set.of(carePackage.council()));
        journeys.find(journey).flatMap(it -> it.setting().trust()).ifPresent(concerned::add);
        return concerned;
    }
}
