package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.NoteAnswers.note;
import static org.homeward.processes.NoteAnswers.understands;
import static org.homeward.processes.SampleAnswers.with;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.homeward.HomewardTest;
import org.homeward.dischargepack.DischargeNotes;
import org.homeward.links.AskedByLink.Over;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
@DisplayName("The note for the care provider, once something has changed")
class DischargeNoteAgainProcessTest {

    private static final String PROCESS = "discharge-note";
    private static final String AGAIN = "discharge-note-again";
    private static final String PREPARE = "prepare-discharge-note";
    private static final String ACKNOWLEDGE = "acknowledge-note";
    private static final String NURSE = "nina.ward";
    private static final String LEAVING = "confirm-leaving";

    @Autowired
    private NoteSteps note;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private DischargeNotes notes;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("medicines that change while the provider reads take the note back to the ward; nothing changed takes nothing back")
    void outdatedWhileWaiting() {
        var person = note.ready().completes(PREPARE, NURSE, note());
        var earlier = note.subject(person);
        note.medicines(person, List.of("none"));
        person.hasTasks(LEAVING, ACKNOWLEDGE);
        note.medicines(person, List.of("stopped"));
        person.hasPassed(PROCESS, "messageEvent_noteOutdated").hasTasks(LEAVING, PREPARE).withdrew(ACKNOWLEDGE);
        assertThat(note.shown(person, PREPARE).get("medicines").toString()).contains("Medicines that were stopped");
        assertThat(note.question().standing(earlier)).isInstanceOf(Over.class);
    }

    @Test
    @DisplayName("medicines that change after the note was understood need a new note; until it is understood the old one does not count")
    void outdatedAfterwards() {
        var person = note.understood();
        note.medicines(person, List.of("started"));
        person.hasTasks(LEAVING, PREPARE);
        assertThat(note.fact("providerNoteAcknowledged", person)).contains("no");
        person.completes(PREPARE, NURSE, note()).completes(ACKNOWLEDGE, "carl.carer", understands())
                .hasPassed(AGAIN, "startEvent_noteAgainDue", "endEvent_newNoteUnderstood").hasTasks(LEAVING);
        assertThat(note.fact("providerNoteAcknowledged", person)).contains("yes");
    }

    @Test
    @DisplayName("a change of medicines that is taken back needs a new note as well, which says it no more; the same nothing needs none")
    void changeTakenBack() {
        var person = note.ready();
        note.medicines(person, List.of("started"));
        var said = note.shown(person, PREPARE).get("medicines").toString();
        assertThat(said).endsWith("Changed in hospital: New medicines.");
        person.completes(PREPARE, NURSE, with(note(), "medicines", said)).completes(ACKNOWLEDGE, "carl.carer", understands())
                .hasTasks(LEAVING);
        note.medicines(person, List.of());
        person.hasTasks(LEAVING, PREPARE);
        assertThat(note.fact("providerNoteAcknowledged", person)).contains("no");
        assertThat(note.shown(person, PREPARE)).containsEntry("medicines", said.replace(" Changed in hospital: New medicines.", ""));
        person.completes(PREPARE, NURSE, note()).completes(ACKNOWLEDGE, "carl.carer", understands()).hasTasks(LEAVING);
        note.medicines(person, List.of());
        person.hasTasks(LEAVING);
        assertThat(note.fact("providerNoteAcknowledged", person)).contains("yes");
    }

    @Test
    @DisplayName("medicines that change after the person has left need a new note, too; once the journey is closed nobody is asked")
    void outdatedAfterLeaving() {
        var person = note.hasUnderstood(note.readyToBeFollowed()).completes(LEAVING, NURSE, SampleAnswers.leftAllTheSame())
                .hasStage("left");
        note.medicines(person, List.of("changed"));
        person.givesTo(PREPARE, "ward-staff.northbridge-7b").completes(PREPARE, NURSE, note())
                .givesTo(ACKNOWLEDGE, "care-providers.brightwater").completes(ACKNOWLEDGE, "carl.carer", understands())
                .hasPassed(AGAIN, "endEvent_newNoteUnderstood");
        person.dies();
        note.medicines(person, List.of("stopped"));
        person.hasStage("closed");
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey(AGAIN)
                .processInstanceBusinessKey(person.journey().value()).count()).isZero();
    }

    @Test
    @DisplayName("the new note ends with the journey, and where the person needs the hospital bed again")
    void renewalEnds() {
        var person = note.understood();
        note.medicines(person, List.of("started"));
        transaction.executeWithoutResult(status -> engine.getRuntimeService().createMessageCorrelation("residency.meetsAgain")
                .processInstanceBusinessKey(person.journey().value()).correlateAllWithResult());
        person.hasPassed(AGAIN, "startEvent_meetsAgain", "endEvent_staysForNow");
        var another = note.understood();
        note.medicines(another, List.of("started"));
        another.dies().hasPassed(AGAIN, "startEvent_journeyClosed", "endEvent_endedWithJourney").hasStage("closed");
    }

    @Test
    @DisplayName("another provider gets the note as it is, and the one before it sees nothing more")
    void anotherProvider() {
        var person = note.ready().completes(PREPARE, NURSE, note()).givesTo(ACKNOWLEDGE, "care-providers.brightwater");
        var told = note.subject(person);
        note.tell(person);
        assertThat(note.subject(person)).as("the same provider is not written to twice").isEqualTo(told);
        scenarios.jdbc.sql("update care_package set provider = 'willow-lodge' where id = ?").param(note.carePackage().id().value()).update();
        note.tell(person);
        person.hasPassed(PROCESS, "messageEvent_providerChanged").givesTo(ACKNOWLEDGE, "care-providers.willow-lodge");
        assertThat(notes.newest(person.journey()).orElseThrow().version()).isEqualTo(2);
        assertThat(note.fact("providerNoteAcknowledged", person)).contains("no");
    }
}
