package org.homeward.dischargepack;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.dischargepack.DischargeNote.Sent;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.journey.Setting;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.links.AskByLink;
import org.homeward.links.LinkToAsk;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;
import org.homeward.tasks.ReceivesPerson.Plan;
import org.homeward.tasks.ReceivesPerson.Receiver;
import org.homeward.tasks.ReceivingProvider;

/** Sends the note to whoever receives the person, as soon as that is known: a mail with a link to the note. */
@UseCase
public class SendNote {

    private static final Duration ANSWERED_WITHIN = Duration.ofDays(14);

    private final DischargeNotes notes;
    private final ReceivingProvider receiving;
    private final Relationships relationships;
    private final Journeys journeys;
    private final TeamMailboxes mailboxes;
    private final AskByLink links;
    private final Notices notices;
    private final Timeline timeline;
    private final Clock clock;

    public SendNote(DischargeNotes notes, ReceivingProvider receiving, Relationships relationships, Journeys journeys, TeamMailboxes mailboxes,
                    AskByLink links, Notices notices, Timeline timeline, Clock clock) {
        this.notes = notes;
        this.receiving = receiving;
        this.relationships = relationships;
        this.journeys = journeys;
        this.mailboxes = mailboxes;
        this.links = links;
        this.notices = notices;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Whether it is known who receives the person, or known that nobody can be written to. */
    public boolean isReceiverKnown(JourneyId journey) {
        return receiving.plan(journey).filter(plan -> plan.receiver().isPresent() || !plan.awaited()).isPresent();
    }

    /** Where nobody is known here who can be written to, the hub reads the note out on the telephone. */
    public void send(JourneyId journey) {
        var now = clock.instant();
        var newest = notes.newest(journey).orElseThrow();
        var before = notes.lastSent(journey).flatMap(DischargeNote::sent).flatMap(Sent::to);
        var note = newest.sent().isEmpty() ? newest : newest.again();
        if (!note.equals(newest)) {
            notes.add(note);
        }
        var receiver = receiving.plan(journey).flatMap(Plan::receiver);
        notes.sent(note.id(), new Sent(now, receiver));
        before.filter(it -> receiver.filter(to -> to.organisation().equals(it.organisation())).isEmpty())
                .ifPresent(it -> relationships.end(journey, it.team(), RelationshipKind.ACTIVE, now));
        receiver.ifPresent(to -> {
            relationships.relate(journey, to.team(), RelationshipKind.ACTIVE, "Receives the person after hospital", now);
            write(note, to);
        });
        timeline.add(new TimelineEntry(journey, "dischargeNote.sent", now, now, "process:discharge-note", Optional.empty(),
                "The note for the care provider was sent."));
    }

    private void write(DischargeNote note, Receiver receiver) {
        var setting = journeys.find(note.journey()).orElseThrow().setting();
        var occasion = AcknowledgeNoteByLink.PURPOSE + "-" + note.id();
        mailboxes.find(receiver.team()).flatMap(TeamMailbox::address).ifPresent(address -> links.ask(new LinkToAsk(
                        AcknowledgeNoteByLink.PURPOSE, note.id().toString(), occasion, receiver.team(), address, helpers(setting),
                        Optional.of(note.journey()), clock.instant().plus(ANSWERED_WITHIN)))
                .ifPresent(path -> notices.send(new Notice(NoticeKind.NOTE_SENT, concerned(setting, receiver), address, path,
                        Optional.of(note.journey()), Optional.of(occasion), Map.of("reference", receiver.reference(), "at",
                        London.words(London.day(clock.instant())) + ", " + London.time(clock.instant()))))));
    }

    /** Whom a provider telephones where the link does not help. */
    static String helpers(Setting setting) {
        return setting.hub().map(hub -> "hub-case-managers." + hub).or(() -> setting.ward().map(ward -> "ward-staff." + ward))
                .orElse("administrators.homeward");
    }

    /** While one of these only watches, no mail leaves. */
    static Set<String> concerned(Setting setting, Receiver receiver) {
        return Stream.of(setting.trust(), Optional.of(receiver.organisation())).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
