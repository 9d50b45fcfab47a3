package org.homeward.discharge;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;
import org.homeward.tasks.ReceivesPerson.How;
import org.homeward.tasks.ReceivesPerson.Plan;
import org.homeward.tasks.ReceivesPerson.Receiver;
import org.homeward.tasks.ReceivingProvider;

/** Takes back, with whoever receives somebody, that the person comes as planned: a mail that names them only by what the receiver calls them. */
public final class TellReceiver {

    private final ReceivingProvider providers;
    private final CalledOffLeavings calledOff;
    private final Journeys journeys;
    private final TeamMailboxes mailboxes;
    private final Notices notices;

    public TellReceiver(ReceivingProvider providers, CalledOffLeavings calledOff, Journeys journeys, TeamMailboxes mailboxes, Notices notices) {
        this.providers = providers;
        this.calledOff = calledOff;
        this.journeys = journeys;
        this.mailboxes = mailboxes;
        this.notices = notices;
    }

    /**
     * Told once for each leaving that is called off. Whoever comes again as before and had begun hears of it with the hold of that care.
     *
     * @param newDay where it is known already
     */
    void notAsPlanned(JourneyId journey, boolean hadLeft, Optional<LocalDate> newDay) {
        providers.plan(journey).filter(plan -> !hadLeft || plan.how() == How.NEWLY_ARRANGED).flatMap(Plan::receiver)
                .ifPresent(receiver -> journeys.find(journey).ifPresent(here -> write(here, receiver, newDay)));
    }

    private void write(Journey journey, Receiver receiver, Optional<LocalDate> newDay) {
        mailboxes.find(receiver.team()).flatMap(TeamMailbox::address).ifPresent(address -> notices.send(new Notice(NoticeKind.NOT_AS_PLANNED,
                WatchArrival.concerned(journey), address, "/work", Optional.of(journey.id()),
                Optional.of("not-as-planned-" + journey.id() + "-" + calledOff.count(journey.id())),
                Map.of("client", receiver.reference(), "day", newDay.map(London::words).orElse("not known yet")))));
    }
}
