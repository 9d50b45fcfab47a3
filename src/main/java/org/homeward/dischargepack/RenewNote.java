package org.homeward.dischargepack;

import java.util.EnumSet;
import java.util.Set;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Stage;
import org.homeward.journey.WhenTold;
import org.homeward.tasks.Answers;
import org.homeward.tasks.ReceivingProvider;
import org.homeward.tasks.Waits;
import org.homeward.tasks.WhenAnswered;

/**
 * Has a note looked at and sent once more where it may be wrong by now (hazard H07): the pharmacist names changes of medicines
 * otherwise than when it was written, also after the person has left; or somebody else receives the person.
 */
public final class RenewNote implements WhenAnswered, WhenTold {

    private static final Set<Stage> HAS_LEFT = EnumSet.of(Stage.LEFT, Stage.RECOVERING, Stage.CLOSED);
    private static final Set<Stage> IS_OVER = EnumSet.of(Stage.CLOSED);

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
        return what.equals(MedicineChanges.FORM) || what.equals("provider.changed");
    }

    @Override
    public void answered(Sheet sheet) {
        var changes = MedicineChanges.given(sheet.answers());
        notes.newest(sheet.journey()).filter(note -> note.isOutdatedBy(changes, sheet.at())).ifPresent(note -> {
            process.outdated(note.journey());
            waits.explainWithdrawal(note.journey(), "Medicines have changed, so that the note is looked at again.");
            beginAgain(note, IS_OVER);
        });
    }

    @Override
    public void told(JourneyId journey, String message) {
        var receiver = receiving.receiver(journey);
        var newest = notes.newest(journey);
        if (newest.filter(note -> note.sent().isPresent() && note.wentTo(receiver)).isEmpty()) {
            process.receiverChanged(journey);
            waits.explainWithdrawal(journey, "Somebody else cares for the person now.");
            newest.ifPresent(note -> beginAgain(note, HAS_LEFT));
        }
    }

    /** Where nothing of it runs any more. One that was never sent misleads nobody. */
    private void beginAgain(DischargeNote wrong, Set<Stage> tooLate) {
        if (wrong.sent().isPresent() && !process.isRunning(wrong.journey())
                && journeys.find(wrong.journey()).map(Journey::stage).filter(tooLate::contains).isEmpty()) {
            process.again(wrong.journey());
        }
    }

    /** Whether the pharmacist has named changes otherwise since this version was written. */
    static boolean isOutdated(Answers answers, DischargeNote note) {
        var sheet = answers.ofForm(note.journey(), MedicineChanges.FORM);
        return sheet.values().stream().findFirst()
                .filter(any -> note.isOutdatedBy(MedicineChanges.kept(sheet), any.answeredAt())).isPresent();
    }
}
