package org.homeward.dischargepack;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.homeward.dischargepack.DischargeNote.Sent;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Stage;
import org.homeward.journey.WhenTold;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;
import org.homeward.tasks.ReceivingProvider;
import org.homeward.tasks.Waits;
import org.homeward.tasks.WhenAnswered;

/**
 * Has a note looked at and sent once more where it may be wrong by now (hazard H07): the pharmacist names changes of medicines after
 * it was sent, or somebody else receives the person.
 */
public final class RenewNote implements WhenAnswered, WhenTold {

    static final String MEDICINES = "prepare-medicines";
    private static final Set<Stage> HAS_LEFT = Set.of(Stage.LEFT, Stage.RECOVERING, Stage.CLOSED);

    private final DischargeNotes notes;
    private final ReceivingProvider receiving;
    private final Journeys journeys;
    private final NoteProcess process;
    private final Waits waits;

    public RenewNote(DischargeNotes notes, ReceivingProvider receiving, Journeys journeys, NoteProcess process, Waits waits) {
        this.notes = notes;
        this.receiving = receiving;
        this.journeys = journeys;
        this.process = process;
        this.waits = waits;
    }

    @Override
    public boolean follows(String what) {
        return what.equals(MEDICINES) || what.equals("provider.changed");
    }

    @Override
    public void answered(Sheet sheet) {
        if (namesChanges(sheet.answers().get("changes"))) {
            process.outdated(sheet.journey());
            waits.explainWithdrawal(sheet.journey(), "Medicines have changed, so that the note is looked at again.");
            beginAgainIf(sheet.journey(), notes.newest(sheet.journey()).filter(note -> note.sent().isPresent()).isPresent());
        }
    }

    @Override
    public void told(JourneyId journey, String message) {
        process.providerChanged(journey);
        waits.explainWithdrawal(journey, "Somebody else cares for the person now.");
        var receiver = receiving.receiver(journey);
        beginAgainIf(journey, notes.newest(journey).filter(note -> note.sent().isPresent() && !note.wentTo(receiver)).isPresent());
    }

    private void beginAgainIf(JourneyId journey, boolean isWrong) {
        if (isWrong && !process.isRunning(journey) && journeys.find(journey).map(Journey::stage).filter(HAS_LEFT::contains).isEmpty()) {
            process.again(journey);
        }
    }

    /** Whether the pharmacist has named changes since this version was sent. */
    static boolean isOutdated(Answers answers, DischargeNote note) {
        var changes = Optional.ofNullable(answers.ofForm(note.journey(), MEDICINES).get("changes"));
        var sentAt = note.sent().map(Sent::at);
        return changes.map(Answer::value).filter(RenewNote::namesChanges).isPresent()
                && sentAt.filter(at -> changes.get().answeredAt().isAfter(at)).isPresent();
    }

    private static boolean namesChanges(Object changes) {
        return changes instanceof Collection<?> several ? several.stream().anyMatch(it -> !"none".equals(it))
                : changes != null && !changes.toString().isBlank() && !changes.equals("none");
    }
}
