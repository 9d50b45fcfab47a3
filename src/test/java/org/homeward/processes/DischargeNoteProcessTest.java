package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.NoteAnswers.misses;
import static org.homeward.processes.NoteAnswers.note;
import static org.homeward.processes.NoteAnswers.understands;
import static org.homeward.processes.NoteAnswers.understandsBut;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.interim;
import static org.homeward.processes.SampleAnswers.simpleDischarge;
import static org.homeward.processes.SampleAnswers.with;
import static org.homeward.processes.SourcingAnswers.answersOffer;
import static org.homeward.processes.SourcingAnswers.chooses;
import static org.homeward.processes.SourcingAnswers.confirmsStart;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.dischargepack.DischargeNote;
import org.homeward.dischargepack.DischargeNotes;
import org.homeward.links.AskedByLink;
import org.homeward.links.AskedByLink.Over;
import org.homeward.notices.Outbox;
import org.homeward.sourcing.CareMarket;
import org.homeward.tasks.Answers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("The note for the care provider")
class DischargeNoteProcessTest {

    private static final String PROCESS = "discharge-note";
    private static final String PREPARE = "prepare-discharge-note";
    private static final String ACKNOWLEDGE = "acknowledge-note";
    private static final String NURSE = "nina.ward";
    private static final String BROKER = "bea.broker";
    private static final String LEAVING = "confirm-leaving";

    @Autowired
    private NoteSteps note;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private CareMarket market;
    @Autowired
    private HeldAtHome care;
    @Autowired
    private DischargeNotes notes;
    @Autowired
    private Answers answers;
    @Autowired
    private Outbox outbox;

    private final Somebody somebody = Somebody.verified();

    @Test
    @DisplayName("waits until somebody is chosen, goes to that provider alone without a name in the mail, and is understood by link")
    void sourced() {
        var district = market.district();
        var one = market.homeCare(district, 3);
        var person = scenarios.agreedOnSupport(somebody, homeCircumstances());
        person.hasTasks("prepare-request", PREPARE).givesTo(PREPARE, "ward-staff.northbridge-7b")
                .completes(PREPARE, NURSE, with(note(), "goals", "Ada " + somebody.surname() + " wants to feed the robins."))
                .waitsAt(PROCESS, "gateway_providerAwaited").hasTasks("prepare-request");
        assertThat(note.fact("providerNoteAcknowledged", person)).contains("no");
        person.completes("prepare-request", BROKER, with(SourcingAnswers.request(), "district", district));
        market.says(market.offer(person.journey(), one), "answer-offer", answersOffer("accept"));
        var chosen = market.offer(person.journey(), one);
        person.completes("choose-offer", BROKER, chooses(chosen.ref())).waitsAt(PROCESS, "gateway_providerAwaited");
        market.says(chosen, "confirm-care-start", confirmsStart("yes"));
        person.hasPassed(PROCESS, "messageEvent_providerKnown", "serviceTask_sendDischargeNote").hasTasks(LEAVING, ACKNOWLEDGE)
                .givesTo(ACKNOWLEDGE, "care-providers." + one).timelineHas("dischargeNote.sent");
        assertThat(note.fact("serviceKindOnPlan", person)).contains("home-care");
        assertThat(market.mails(one)).contains("note-sent");
        assertThat(outbox.newest(500).stream().filter(mail -> mail.kind().key().equals("note-sent")).map(mail -> mail.subject() + mail.text()))
                .noneMatch(text -> text.contains(somebody.surname()) || text.contains(somebody.nhsNumber()));
        assertThat(note.open(person).facts().stream().map(AskedByLink.Fact::value)).contains(chosen.ref(), "the person the person wants to feed the robins.")
                .noneMatch(text -> text.contains(somebody.surname()));
        assertThat(note.says(person, one, understands())).contains("ready for the person");
        person.hasPassed(PROCESS, "endEvent_noteUnderstood").hasTasks(LEAVING).timelineHas("dischargeNote.understood");
        assertThat(note.fact("providerNoteAcknowledged", person)).contains("yes");
        assertThat(note.question().standing(note.subject(person))).isInstanceOf(Over.class);
    }

    @Test
    @DisplayName("a provider that comes again is known at once; what is missing comes back to the ward with its words, and goes again")
    void sentBack() {
        var person = note.ready();
        assertThat(note.fact("serviceKindOnPlan", person)).contains("home-care");
        person.completes(PREPARE, NURSE, note()).givesTo(ACKNOWLEDGE, "care-providers.brightwater");
        assertThat(note.says(person, "brightwater", misses("medicines"))).contains("The ward completes the note");
        person.hasTasks(LEAVING, PREPARE).timelineHas("dischargeNote.sentBack");
        assertThat(note.shown(person, PREPARE)).containsEntry("missingBefore", "Medicines\nHow many tablets in the evening?")
                .containsEntry("goals", "To feed the robins in the yard.");
        person.completes(PREPARE, NURSE, with(note(), "medicines", "Remind her of two tablets each evening.")).hasTasks(LEAVING, ACKNOWLEDGE)
                .completes(ACKNOWLEDGE, "carl.carer", understands()).hasPassed(PROCESS, "endEvent_noteUnderstood").hasTasks(LEAVING);
        assertThat(note.fact("providerNoteAcknowledged", person)).contains("yes");
        assertThat(care.toldTo("note-sent", note.carePackage())).hasSize(2).containsOnly("care-providers.brightwater@example.org");
    }

    @Test
    @DisplayName("understood, but something is missing: leaving waits for nothing, and the ward writes the rest even after it")
    void understoodInPart() {
        var person = note.readyToBeFollowed().completes(PREPARE, NURSE, note());
        assertThat(note.says(person, "brightwater", understandsBut("medicines"))).contains("ready for the person", "completes the note");
        person.hasTasks(LEAVING, PREPARE).givesTo(PREPARE, "ward-staff.northbridge-7b").timelineHas("dischargeNote.understood")
                .hasPassed(PROCESS, "endEvent_restFollows")
                .hasPassed("leave-as-before", "callActivity_dischargeNote", "gateway_noteSettled");
        assertThat(note.fact("providerNoteAcknowledged", person)).contains("yes");
        assertThat(note.shown(person, PREPARE)).containsEntry("missingBefore", "Medicines\nHow many tablets in the evening?");
        assertThat(notes.newest(person.journey()).flatMap(DischargeNote::heard)).hasValueSatisfying(heard ->
                assertThat(heard.missingItems()).containsExactly("medicines"));
        person.completes(LEAVING, NURSE, SampleAnswers.leftAllTheSame())
                .completes(PREPARE, NURSE, with(note(), "medicines", "Two tablets each evening."))
                .givesTo(ACKNOWLEDGE, "care-providers.brightwater").completes(ACKNOWLEDGE, "carl.carer", understands())
                .hasPassed("discharge-note-again", "endEvent_newNoteUnderstood");
        assertThat(care.toldTo("note-sent", note.carePackage())).hasSize(2);
    }

    @Test
    @DisplayName("medicines that change before anybody is chosen take the note back to the ward: nobody is sent one that is wrong already")
    void outdatedBeforeSending() {
        var person = scenarios.agreedOnSupport(somebody, homeCircumstances());
        person.completes(PREPARE, NURSE, note()).waitsAt(PROCESS, "gateway_providerAwaited");
        note.medicines(person, List.of());
        person.waitsAt(PROCESS, "gateway_providerAwaited");
        note.medicines(person, List.of("started"));
        person.hasPassed(PROCESS, "messageEvent_outdatedBeforeSending").hasTasks("prepare-request", PREPARE);
        assertThat(note.shown(person, PREPARE).get("medicines").toString()).contains("New medicines");
    }

    @Test
    @DisplayName("jargon is refused with the plain word; what has to be said is missed by name, and goes without it only with a reason and a name")
    void gate() {
        var person = note.ready().refuses(PREPARE, NURSE, with(note(), "whatHappened", "She had a UTI."), "write “a urine infection” instead of “UTI”")
                .refuses(PREPARE, NURSE, with(note(), "movingAndHandling", "She mobilises well."), "moves about")
                .refuses(PREPARE, NURSE, with(note(), "whoToCall", null, "warningSigns", null), "“Whom to call”, because whoever comes has to know")
                .completes(PREPARE, NURSE, with(note(), "whoToCall", null, "overrideReason", "The hub rings them at noon"))
                .hasTasks(LEAVING, ACKNOWLEDGE);
        var prepared = notes.newest(person.journey()).orElseThrow().prepared();
        assertThat(prepared.missing()).containsExactly("whoToCall");
        assertThat(prepared.overrideReason()).contains("The hub rings them at noon");
        assertThat(prepared.by()).isEqualTo(NURSE);
        assertThat(prepared.ward()).contains("northbridge-7b");
    }

    @Test
    @DisplayName("an answer of the provider says when it comes first, or which part is missing")
    void answerIsComplete() {
        note.ready().completes(PREPARE, NURSE, note()).refuses(ACKNOWLEDGE, "carl.carer", Map.of(), "Say whether you understand the note")
                .refuses(ACKNOWLEDGE, "carl.carer", Map.of("understood", "yes"), "when you first see the person")
                .refuses(ACKNOWLEDGE, "carl.carer", Map.of("understood", "no"), "which part has to be better")
                .refuses(ACKNOWLEDGE, "carl.carer", with(understandsBut("medicines"), "missing", null), "what is missing or not clear")
                .refuses(ACKNOWLEDGE, "carl.carer", with(understandsBut("medicines"), "firstVisitAt", null), "when you first see the person")
                .isNotFor(ACKNOWLEDGE, NURSE, understands());
    }

    @Test
    @DisplayName("what was arranged by telephone is acknowledged by telephone: the hub’s lead has the task")
    void arrangedForNow() {
        var person = scenarios.agreedOnSupport(somebody, homeCircumstances());
        person.completes(PREPARE, NURSE, note()).completes("prepare-request", BROKER, SourcingAnswers.requestNobodyServes())
                .completes("agree-interim", "lee.lead", interim()).hasTasks(LEAVING, ACKNOWLEDGE).givesTo(ACKNOWLEDGE, "hub-leads.northbridge-hub")
                .completes(ACKNOWLEDGE, "lee.lead", understands()).hasPassed(PROCESS, "endEvent_noteUnderstood");
        assertThat(note.fact("providerNoteAcknowledged", person)).contains("yes");
    }

    @Test
    @DisplayName("where nobody comes, nobody has to understand anything; what comes later is not known until somebody says so")
    void nobodyComes() {
        var person = scenarios.admit(somebody).completes("record-daily-review", NURSE, fitToLeave());
        assertThat(note.fact("providerNoteAcknowledged", person)).isEmpty();
        assertThat(note.fact("equipmentStillToCome", person)).contains("not-known");
        person.completes("agree-simple-discharge", NURSE, simpleDischarge());
        assertThat(note.fact("providerNoteAcknowledged", person)).contains("not-needed");
        answers.keep(person.journey(), "sheet-" + UUID.randomUUID(), "order-equipment", Map.of("equipmentInPlace", "no"), NURSE, scenarios.clock.instant());
        assertThat(note.fact("equipmentStillToCome", person)).contains("yes");
    }
}
