package org.homeward.dischargepack;

import java.util.Collection;
import java.util.Optional;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Fact;
import org.homeward.tasks.ReceivesPerson.Plan;
import org.homeward.tasks.ReceivingProvider;

/** What decisions {@code information-needed} and {@code discharge-readiness} read of the note and of the care that is planned. */
public final class PackFacts {

    private final DischargeNotes notes;
    private final ReceivingProvider receiving;
    private final Answers answers;
    private final Journeys journeys;

    public PackFacts(DischargeNotes notes, ReceivingProvider receiving, Answers answers, Journeys journeys) {
        this.notes = notes;
        this.receiving = receiving;
        this.answers = answers;
        this.journeys = journeys;
    }

    /** The service that was chosen, or that begins again, by its code. */
    public Fact serviceKindOnPlan() {
        return Fact.named("serviceKindOnPlan", journey -> receiving.plan(journey).map(Plan::serviceKind));
    }

    /** What nobody has said is not known, and counts as a risk. */
    public Fact equipmentStillToCome() {
        return Fact.named("equipmentStillToCome", journey -> Optional.of(said(journey, "order-equipment", "equipmentInPlace")
                .map(inPlace -> "no".equals(inPlace) ? "yes" : "no").orElse(nothingIsNeeded(journey) ? "no" : "not-known")));
    }

    /**
     * Only the version in force counts, understood by whoever receives the person now, with no change of medicines since. When a leaving
     * is called off the receiver's word is taken back: they were told to wait, so they are asked once more.
     */
    public Fact providerNoteAcknowledged() {
        return Fact.named("providerNoteAcknowledged", journey -> receiving.plan(journey).map(plan -> isAcknowledged(journey, plan) ? "yes" : "no")
                .or(() -> journeys.find(journey).flatMap(Journey::pathway).map(pathway -> pathway.equals("P0") ? "not-needed" : "no")));
    }

    private boolean isAcknowledged(JourneyId journey, Plan plan) {
        return notes.newest(journey).filter(DischargeNote::isUnderstood).filter(note -> note.wentTo(plan.receiver()))
                .filter(note -> !RenewNote.isOutdated(answers, note)).isPresent() && !isTakenBack(journey);
    }

    private boolean isTakenBack(JourneyId journey) {
        var said = answers.ofForm(journey, HearOfNote.FORM);
        return !said.isEmpty() && !said.containsKey(HearOfNote.UNDERSTOOD_AS);
    }

    /** The therapist has assessed and listed nothing. */
    private boolean nothingIsNeeded(JourneyId journey) {
        var therapy = answers.ofForm(journey, "assess-therapy");
        return !therapy.isEmpty() && Optional.ofNullable(therapy.get("equipment")).map(Answer::value)
                .filter(listed -> !(listed instanceof Collection<?> several && several.isEmpty())).isEmpty();
    }

    private Optional<Object> said(JourneyId journey, String form, String question) {
        return Optional.ofNullable(answers.ofForm(journey, form).get(question)).map(Answer::value);
    }
}
