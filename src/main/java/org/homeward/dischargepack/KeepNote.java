package org.homeward.dischargepack;

import java.util.Optional;
import java.util.UUID;
import org.homeward.dischargepack.DischargeNote.Prepared;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.tasks.Answers;
import org.homeward.tasks.WhenAnswered;

/** Keeps each note that a ward hands in as a version of its own, with what it leaves out and why it goes all the same. */
public final class KeepNote implements WhenAnswered {

    private final DischargeNotes notes;
    private final InformationNeeded needed;
    private final Answers answers;
    private final Journeys journeys;
    private final Timeline timeline;

    public KeepNote(DischargeNotes notes, InformationNeeded needed, Answers answers, Journeys journeys, Timeline timeline) {
        this.notes = notes;
        this.needed = needed;
        this.answers = answers;
        this.journeys = journeys;
        this.timeline = timeline;
    }

    @Override
    public boolean follows(String form) {
        return form.equals(NoteReadsWell.FORM);
    }

    @Override
    public void answered(Sheet sheet) {
        var journey = sheet.journey();
        var missing = NothingMissing.missing(needed.of(journey), sheet.answers()).stream().map(NoteItem::key).toList();
        var reason = Optional.ofNullable(sheet.answers().get(NothingMissing.OVERRIDE)).map(Object::toString).filter(it -> !missing.isEmpty());
        var prepared = new Prepared(sheet.at(), sheet.author(), ward(journey), missing, reason,
                ReadingAge.of(NoteReadsWell.text(sheet.answers())), MedicineChanges.kept(answers.ofForm(journey, MedicineChanges.FORM)));
        notes.add(new DischargeNote(UUID.randomUUID(), journey, notes.newest(journey).map(DischargeNote::version).orElse(0) + 1, sheet.task(),
                prepared, Optional.empty(), Optional.empty()));
        timeline.add(new TimelineEntry(journey, "dischargeNote.prepared", sheet.at(), sheet.at(), "task:" + sheet.form(),
                Optional.of(sheet.author()), missing.isEmpty() ? "The note for the care provider is written."
                        : "The note for the care provider is written; it leaves out something, with a reason."));
    }

    private Optional<String> ward(JourneyId journey) {
        return journeys.find(journey).flatMap(found -> found.setting().ward());
    }
}
