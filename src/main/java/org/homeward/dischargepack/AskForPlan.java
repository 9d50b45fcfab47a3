package org.homeward.dischargepack;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.links.AskByLink;
import org.homeward.links.LinkToAsk;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;
import org.homeward.person.Persons;
import org.homeward.tasks.ReceivesPerson.Receiver;
import org.homeward.tasks.WhenAnswered;

/** Asks a provider that has understood its note for its own care and support plan, by link; not where it has sent one already. */
public final class AskForPlan implements WhenAnswered {

    private static final Duration ANSWERED_WITHIN = Duration.ofDays(14);

    private final DischargeNotes notes;
    private final ProviderPlans plans;
    private final Persons persons;
    private final Journeys journeys;
    private final TeamMailboxes mailboxes;
    private final AskByLink links;
    private final Notices notices;
    private final Clock clock;

    public AskForPlan(DischargeNotes notes, ProviderPlans plans, Persons persons, Journeys journeys, TeamMailboxes mailboxes, AskByLink links,
                      Notices notices, Clock clock) {
        this.notes = notes;
        this.plans = plans;
        this.persons = persons;
        this.journeys = journeys;
        this.mailboxes = mailboxes;
        this.links = links;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public boolean follows(String form) {
        return form.equals(HearOfNote.FORM);
    }

    @Override
    public void answered(Sheet sheet) {
        if (HearOfNote.isUnderstood(sheet)) {
            notes.lastSent(sheet.journey()).ifPresent(note -> note.sent().flatMap(DischargeNote.Sent::to)
                    .filter(provider -> !hasSentOne(sheet.journey(), provider)).ifPresent(provider -> ask(note, provider)));
        }
    }

    private boolean hasSentOne(JourneyId journey, Receiver provider) {
        return persons.of(journey).map(person -> plans.of(person.id()).stream().anyMatch(plan -> plan.journey().equals(journey)
                && plan.provider().equals(provider.organisation()))).orElse(true);
    }

    private void ask(DischargeNote note, Receiver provider) {
        var setting = journeys.find(note.journey()).orElseThrow().setting();
        var occasion = SendPlanByLink.PURPOSE + "-" + note.id();
        mailboxes.find(provider.team()).flatMap(TeamMailbox::address).ifPresent(address -> links.ask(new LinkToAsk(SendPlanByLink.PURPOSE,
                        SendPlanByLink.subject(note.journey(), provider), occasion, provider.team(), address, SendNote.helpers(setting),
                        Optional.of(note.journey()), clock.instant().plus(ANSWERED_WITHIN)))
                .ifPresent(path -> notices.send(new Notice(NoticeKind.PLAN_ASKED, SendNote.concerned(setting, provider), address, path,
                        Optional.of(note.journey()), Optional.of(occasion), Map.of("reference", provider.reference())))));
    }
}
