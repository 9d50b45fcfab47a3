package org.homeward.processes;

import static org.homeward.processes.NoteAnswers.note;
import static org.homeward.processes.NoteAnswers.understands;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.simpleDischarge;
import static org.homeward.processes.SampleAnswers.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.homeward.carepackage.CarePackage;
import org.homeward.dischargepack.DischargeNotes;
import org.homeward.dischargepack.RenewNote;
import org.homeward.journey.TellJourney;
import org.homeward.links.AskedByLink.Open;
import org.homeward.links.AskedByLink;
import org.homeward.links.Voice;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Fact;
import org.homeward.tasks.WhenAnswered.Sheet;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** How the note for a care provider is begun in process tests, what its provider says, and what changes beside it. */
@TestComponent
public class NoteSteps {

    private static final String PREPARE = "prepare-discharge-note";
    private static final String ACKNOWLEDGE = "acknowledge-note";
    private static final String NURSE = "nina.ward";
    private static final String LEAVING = "confirm-leaving";

    private final Scenarios scenarios;
    private final HeldAtHome care;
    private final ProcessEngine engine;
    private final DischargeNotes notes;
    private final RenewNote renew;
    private final Answers answers;
    private final TellJourney tellJourney;
    private final List<Fact> facts;
    private final List<AskedByLink> questions;
    private final TransactionTemplate transaction;
    private CarePackage carePackage;

    NoteSteps(Scenarios scenarios, HeldAtHome care, ProcessEngine engine, DischargeNotes notes, RenewNote renew, Answers answers,
              TellJourney tellJourney, List<Fact> facts, List<AskedByLink> questions, TransactionTemplate transaction) {
        this.scenarios = scenarios;
        this.care = care;
        this.engine = engine;
        this.notes = notes;
        this.renew = renew;
        this.answers = answers;
        this.tellJourney = tellJourney;
        this.facts = facts;
        this.questions = questions;
        this.transaction = transaction;
    }

    /** The care of whoever was made ready last. */
    CarePackage carePackage() {
        return carePackage;
    }

    Traveller understood() {
        return hasUnderstood(ready());
    }

    Traveller hasUnderstood(Traveller person) {
        return person.completes(PREPARE, NURSE, note()).completes(ACKNOWLEDGE, "carl.carer", understands()).hasTasks(LEAVING);
    }

    /** Goes home as before with the same care, and the note is begun. The journey is over when they have left. */
    Traveller ready() {
        return ready("no");
    }

    /** The same, and somebody makes sure that they have arrived. */
    Traveller readyToBeFollowed() {
        return ready("yes");
    }

    private Traveller ready(String followUpWanted) {
        var another = Somebody.verified();
        carePackage = care.homeCare(another);
        return scenarios.admit(another).completes("confirm-home-circumstances", NURSE, homeCircumstances())
                .completes("record-daily-review", NURSE, fitToLeave())
                .completes("agree-simple-discharge", NURSE, with(simpleDischarge(), "needChange", "same", "careWorkersAsBefore", "as-before",
                        "followUpWanted", followUpWanted));
    }

    void medicines(Traveller person, List<String> changes) {
        var now = scenarios.clock.instant();
        transaction.executeWithoutResult(status -> {
            var sheet = "sheet-" + UUID.randomUUID();
            answers.keep(person.journey(), sheet, "prepare-medicines", Map.of("changes", changes), "petra.pharmacist", now);
            renew.answered(new Sheet(person.journey(), sheet, "prepare-medicines", Map.of("changes", changes), "petra.pharmacist", Optional.empty(), now));
        });
    }

    void tell(Traveller person) {
        transaction.executeWithoutResult(status -> tellJourney.tell(person.journey(), "provider.changed", "test:" + UUID.randomUUID()));
    }

    Optional<Object> fact(String name, Traveller person) {
        return facts.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow().of(person.journey());
    }

    Map<String, Object> shown(Traveller person, String task) {
        var shown = new HashMap<String, Object>();
        person.as(NURSE, () -> shown.putAll(engine.getFormService().getTaskFormVariables(person.task(task).getId())));
        return shown;
    }

    String says(Traveller person, String provider, Map<String, Object> given) {
        return transaction.execute(status -> question().take(subject(person), given, new Voice("care-providers." + provider, UUID.randomUUID(),
                Optional.of(person.journey()), scenarios.clock.instant())));
    }

    Open open(Traveller person) {
        return (Open) question().standing(subject(person));
    }

    String subject(Traveller person) {
        return notes.newest(person.journey()).orElseThrow().id().toString();
    }

    AskedByLink question() {
        return questions.stream().filter(it -> it.purpose().equals(ACKNOWLEDGE)).findFirst().orElseThrow();
    }
}
