package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.NoteAnswers.misses;
import static org.homeward.processes.NoteAnswers.note;
import static org.homeward.processes.NoteAnswers.understands;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.interim;
import static org.homeward.processes.SampleAnswers.simpleDischarge;
import static org.homeward.processes.SampleAnswers.with;
import static org.homeward.processes.SourcingAnswers.answersOffer;
import static org.homeward.processes.SourcingAnswers.chooses;
import static org.homeward.processes.SourcingAnswers.confirmsStart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.homeward.HomewardTest;
import org.homeward.carepackage.CarePackage;
import org.homeward.dischargepack.DischargeNotes;
import org.homeward.dischargepack.RenewNote;
import org.homeward.journey.TellJourney;
import org.homeward.links.AskedByLink;
import org.homeward.links.AskedByLink.Open;
import org.homeward.links.AskedByLink.Over;
import org.homeward.links.Voice;
import org.homeward.notices.Outbox;
import org.homeward.sourcing.CareMarket;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Fact;
import org.homeward.tasks.WhenAnswered.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
@DisplayName("The note for the care provider")
class DischargeNoteProcessTest {

    private static final String PROCESS = "discharge-note";
    private static final String AGAIN = "discharge-note-again";
    private static final String PREPARE = "prepare-discharge-note";
    private static final String ACKNOWLEDGE = "acknowledge-note";
    private static final String NURSE = "nina.ward";
    private static final String BROKER = "bea.broker";
    private static final String LEAVING = "confirm-leaving";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private CareMarket market;
    @Autowired
    private HeldAtHome care;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private DischargeNotes notes;
    @Autowired
    private RenewNote renew;
    @Autowired
    private Answers answers;
    @Autowired
    private TellJourney tellJourney;
    @Autowired
    private Outbox outbox;
    @Autowired
    private List<Fact> facts;
    @Autowired
    private List<AskedByLink> questions;
    @Autowired
    private TransactionTemplate transaction;

    private final Somebody somebody = Somebody.verified();
    private CarePackage carePackage;

    @Test
    @DisplayName("waits until somebody is chosen, goes to that provider alone without a name in the mail, and is understood by link")
    void sourced() {
        var district = market.district();
        var one = market.homeCare(district, 3);
        var person = scenarios.agreedOnSupport(somebody, homeCircumstances());
        begin(person);
        person.hasTasks("prepare-request", PREPARE).givesTo(PREPARE, "ward-staff.northbridge-7b")
                .completes(PREPARE, NURSE, with(note(), "goals", "Ada " + somebody.surname() + " wants to feed the robins."))
                .waitsAt(PROCESS, "messageEvent_providerKnown").hasTasks("prepare-request");
        assertThat(fact("providerNoteAcknowledged", person)).contains("no");
        person.completes("prepare-request", BROKER, with(SourcingAnswers.request(), "district", district));
        market.says(market.offer(person.journey(), one), "answer-offer", answersOffer("accept"));
        var chosen = market.offer(person.journey(), one);
        person.completes("choose-offer", BROKER, chooses(chosen.ref())).waitsAt(PROCESS, "messageEvent_providerKnown");
        market.says(chosen, "confirm-care-start", confirmsStart("yes"));
        person.hasPassed(PROCESS, "messageEvent_providerKnown", "serviceTask_sendDischargeNote").hasTasks(LEAVING, ACKNOWLEDGE)
                .givesTo(ACKNOWLEDGE, "care-providers." + one).timelineHas("dischargeNote.sent");
        assertThat(fact("serviceKindOnPlan", person)).contains("home-care");
        assertThat(market.mails(one)).contains("note-sent");
        assertThat(outbox.newest(500).stream().filter(mail -> mail.kind().key().equals("note-sent")).map(mail -> mail.subject() + mail.text()))
                .noneMatch(text -> text.contains(somebody.surname()) || text.contains(somebody.nhsNumber()));
        assertThat(open(person).facts().stream().map(AskedByLink.Fact::value)).contains(chosen.ref(), "the person the person wants to feed the robins.")
                .noneMatch(text -> text.contains(somebody.surname()));
        assertThat(says(person, one, understands())).contains("ready for the person");
        person.hasPassed(PROCESS, "endEvent_noteUnderstood").hasTasks(LEAVING).timelineHas("dischargeNote.understood");
        assertThat(fact("providerNoteAcknowledged", person)).contains("yes");
        assertThat(question().standing(subject(person))).isInstanceOf(Over.class);
    }

    @Test
    @DisplayName("a provider that comes again is known at once; what is missing comes back to the ward with its words, and goes again")
    void sentBack() {
        var person = ready();
        assertThat(fact("serviceKindOnPlan", person)).contains("home-care");
        person.completes(PREPARE, NURSE, note()).givesTo(ACKNOWLEDGE, "care-providers.brightwater");
        assertThat(says(person, "brightwater", misses("medicines"))).contains("The ward completes the note");
        person.hasTasks(LEAVING, PREPARE).timelineHas("dischargeNote.sentBack");
        assertThat(shown(person, PREPARE)).containsEntry("missingBefore", "Medicines\nHow many tablets in the evening?")
                .containsEntry("goals", "To feed the robins in the yard.");
        person.completes(PREPARE, NURSE, with(note(), "medicines", "Remind her of two tablets each evening.")).hasTasks(LEAVING, ACKNOWLEDGE)
                .completes(ACKNOWLEDGE, "carl.carer", understands()).hasPassed(PROCESS, "endEvent_noteUnderstood").hasTasks(LEAVING);
        assertThat(fact("providerNoteAcknowledged", person)).contains("yes");
        assertThat(care.toldTo("note-sent", carePackage)).hasSize(2).containsOnly("care-providers.brightwater@example.org");
    }

    @Test
    @DisplayName("jargon is refused with the plain word; what has to be said is missed by name, and goes without it only with a reason and a name")
    void gate() {
        var person = ready().refuses(PREPARE, NURSE, with(note(), "whatHappened", "She had a UTI."), "write “a urine infection” instead of “UTI”")
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
        ready().completes(PREPARE, NURSE, note()).refuses(ACKNOWLEDGE, "carl.carer", Map.of(), "Say whether you understand the note")
                .refuses(ACKNOWLEDGE, "carl.carer", Map.of("understood", "yes"), "when you first see the person")
                .refuses(ACKNOWLEDGE, "carl.carer", Map.of("understood", "no"), "which part has to be better")
                .isNotFor(ACKNOWLEDGE, NURSE, understands());
    }

    @Test
    @DisplayName("medicines that change while the provider reads take the note back to the ward; nothing changed takes nothing back")
    void outdatedWhileWaiting() {
        var person = ready().completes(PREPARE, NURSE, note());
        var earlier = subject(person);
        medicines(person, List.of("none"));
        person.hasTasks(LEAVING, ACKNOWLEDGE);
        medicines(person, List.of("stopped"));
        person.hasPassed(PROCESS, "messageEvent_noteOutdated").hasTasks(LEAVING, PREPARE).withdrew(ACKNOWLEDGE);
        assertThat(shown(person, PREPARE).get("medicines").toString()).contains("Medicines that were stopped");
        assertThat(question().standing(earlier)).isInstanceOf(Over.class);
    }

    @Test
    @DisplayName("medicines that change after the note was understood need a new note; until it is understood the old one does not count")
    void outdatedAfterwards() {
        var person = understood();
        medicines(person, List.of("started"));
        person.hasTasks(LEAVING, PREPARE);
        assertThat(fact("providerNoteAcknowledged", person)).contains("no");
        person.completes(PREPARE, NURSE, note()).completes(ACKNOWLEDGE, "carl.carer", understands())
                .hasPassed(AGAIN, "endEvent_newNoteUnderstood").hasTasks(LEAVING);
        assertThat(fact("providerNoteAcknowledged", person)).contains("yes");
    }

    @Test
    @DisplayName("the new note ends with the journey, and where the person needs the hospital bed again")
    void renewalEnds() {
        var person = understood();
        medicines(person, List.of("started"));
        transaction.executeWithoutResult(status -> engine.getRuntimeService().createMessageCorrelation("residency.meetsAgain")
                .processInstanceBusinessKey(person.journey().value()).correlateAllWithResult());
        person.hasPassed(AGAIN, "endEvent_staysForNow");
        var another = understood();
        medicines(another, List.of("started"));
        another.dies().hasPassed(AGAIN, "endEvent_endedWithJourney").hasStage("closed");
    }

    @Test
    @DisplayName("another provider gets the note as it is, and the one before it sees nothing more")
    void anotherProvider() {
        var person = ready().completes(PREPARE, NURSE, note()).givesTo(ACKNOWLEDGE, "care-providers.brightwater");
        var told = subject(person);
        tell(person);
        assertThat(subject(person)).as("the same provider is not written to twice").isEqualTo(told);
        scenarios.jdbc.sql("update care_package set provider = 'willow-lodge' where id = ?").param(carePackage.id().value()).update();
        tell(person);
        person.hasPassed(PROCESS, "messageEvent_providerChanged").givesTo(ACKNOWLEDGE, "care-providers.willow-lodge");
        assertThat(notes.newest(person.journey()).orElseThrow().version()).isEqualTo(2);
        assertThat(fact("providerNoteAcknowledged", person)).contains("no");
    }

    @Test
    @DisplayName("what was arranged by telephone is acknowledged by telephone: the hub’s lead has the task")
    void arrangedForNow() {
        var person = scenarios.agreedOnSupport(somebody, homeCircumstances());
        begin(person);
        person.completes(PREPARE, NURSE, note()).completes("prepare-request", BROKER, SourcingAnswers.requestNobodyServes())
                .completes("agree-interim", "lee.lead", interim()).hasTasks(LEAVING, ACKNOWLEDGE).givesTo(ACKNOWLEDGE, "hub-leads.northbridge-hub")
                .completes(ACKNOWLEDGE, "lee.lead", understands()).hasPassed(PROCESS, "endEvent_noteUnderstood");
        assertThat(fact("providerNoteAcknowledged", person)).contains("yes");
    }

    @Test
    @DisplayName("where nobody comes, nobody has to understand anything; what comes later is not known until somebody says so")
    void nobodyComes() {
        var person = scenarios.admit(somebody).completes("record-daily-review", NURSE, fitToLeave());
        assertThat(fact("providerNoteAcknowledged", person)).isEmpty();
        assertThat(fact("equipmentStillToCome", person)).contains("not-known");
        person.completes("agree-simple-discharge", NURSE, simpleDischarge());
        assertThat(fact("providerNoteAcknowledged", person)).contains("not-needed");
        answers.keep(person.journey(), "sheet-" + UUID.randomUUID(), "order-equipment", Map.of("equipmentInPlace", "no"), NURSE, scenarios.clock.instant());
        assertThat(fact("equipmentStillToCome", person)).contains("yes");
    }

    private Traveller understood() {
        return ready().completes(PREPARE, NURSE, note()).completes(ACKNOWLEDGE, "carl.carer", understands()).hasTasks(LEAVING);
    }

    /** Goes home as before with the same care, and the note is begun. */
    private Traveller ready() {
        var another = Somebody.verified();
        carePackage = care.homeCare(another);
        var person = scenarios.admit(another).completes("confirm-home-circumstances", NURSE, homeCircumstances())
                .completes("record-daily-review", NURSE, fitToLeave())
                .completes("agree-simple-discharge", NURSE, with(simpleDischarge(), "needChange", "same", "careWorkersAsBefore", "as-before"));
        begin(person);
        return person;
    }

    private void begin(Traveller person) {
        engine.getRuntimeService().startProcessInstanceByKey(PROCESS, person.journey().value());
    }

    private void medicines(Traveller person, List<String> changes) {
        var now = scenarios.clock.instant();
        transaction.executeWithoutResult(status -> {
            var sheet = "sheet-" + UUID.randomUUID();
            answers.keep(person.journey(), sheet, "prepare-medicines", Map.of("changes", changes), "petra.pharmacist", now);
            renew.answered(new Sheet(person.journey(), sheet, "prepare-medicines", Map.of("changes", changes), "petra.pharmacist", Optional.empty(), now));
        });
    }

    private void tell(Traveller person) {
        transaction.executeWithoutResult(status -> tellJourney.tell(person.journey(), "provider.changed", "test:" + UUID.randomUUID()));
    }

    private Optional<Object> fact(String name, Traveller person) {
        return facts.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow().of(person.journey());
    }

    private Map<String, Object> shown(Traveller person, String task) {
        var shown = new HashMap<String, Object>();
        person.as(NURSE, () -> shown.putAll(engine.getFormService().getTaskFormVariables(person.task(task).getId())));
        return shown;
    }

    private String says(Traveller person, String provider, Map<String, Object> given) {
        return transaction.execute(status -> question().take(subject(person), given, new Voice("care-providers." + provider, UUID.randomUUID(),
                Optional.of(person.journey()), scenarios.clock.instant())));
    }

    private Open open(Traveller person) {
        return (Open) question().standing(subject(person));
    }

    private String subject(Traveller person) {
        return notes.newest(person.journey()).orElseThrow().id().toString();
    }

    private AskedByLink question() {
        return questions.stream().filter(it -> it.purpose().equals(ACKNOWLEDGE)).findFirst().orElseThrow();
    }
}
