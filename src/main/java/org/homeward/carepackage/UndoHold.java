package org.homeward.carepackage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.journey.UseCase;

/**
 * Takes holds back whose admission never was, or was somebody else's: the package is active again, and what was missed
 * meanwhile is listed. Until the provider has confirmed it, the care counts as not in place.
 */
@UseCase
public class UndoHold {

    private final CarePackages packages;
    private final Holds holds;
    private final KeepPackageStory story;
    private final Clock clock;

    public UndoHold(CarePackages packages, Holds holds, KeepPackageStory story, Clock clock) {
        this.packages = packages;
        this.holds = holds;
        this.story = story;
        this.clock = clock;
    }

    /** What came of each hold that this journey has caused; none where there is nothing to undo. */
    public List<Outcome> undo(JourneyId journey, Word word) {
        var outcomes = new ArrayList<Outcome>();
        holds.of(journey).forEach(hold -> undo(hold.id(), journey, word).ifPresent(outcomes::add));
        return List.copyOf(outcomes);
    }

    private Optional<Outcome> undo(HoldId id, JourneyId journey, Word word) {
        var carePackage = packages.take(holds.find(id).orElseThrow().carePackage()).orElseThrow();
        var hold = holds.find(id).orElseThrow();
        var rest = hold.neverIn(journey);
        if (hold.phase() == HoldPhase.LAPSED) {
            story.keep(carePackage, rest, Optional.of(journey), "carePackage.undoneTooLate", word, "The admission was taken back after "
                    + carePackage.id() + " had lapsed: the care has to be arranged again.");
            return Optional.of(new LostMeanwhile(rest));
        }
        if (!hold.isOpen()) {
            story.keep(carePackage, rest, Optional.of(journey), "carePackage.stayTakenBack", word, "The admission was taken back after"
                    + " the hold of " + carePackage.id() + " had ended: it counts as a time at home.");
            return Optional.of(new OverAlready(rest));
        }
        if (!rest.stays().isEmpty()) {
            story.keep(carePackage, rest, Optional.of(journey), "carePackage.heldOn", word, "One of the stays was taken back; "
                    + carePackage.id() + " stays on hold for the other.");
            return Optional.of(new StillHeld(rest));
        }
        var now = clock.instant();
        var missed = carePackage.visitsBetween(hold.from(), now).toList();
        var undone = rest.undone(now);
        var over = carePackage.state() == PackageState.ENDED;
        story.keep(over ? carePackage : carePackage.become(PackageState.ACTIVE), undone, Optional.of(journey), "carePackage.undone",
                word, "The hold of " + carePackage.id() + " is undone: the package " + (over ? "has ended meanwhile."
                        : "is active again.") + " Visits missed meanwhile: " + listed(missed)
                        + (over ? "" : " The provider has not confirmed it yet."));
        return Optional.of(new Undone(undone, missed));
    }

    /** How many, and day by day when each was due. Example: {@code 2: 4 May 2026 07:30, 18:00.} */
    private static String listed(List<PlannedVisit> missed) {
        var days = missed.stream().collect(Collectors.groupingBy(visit -> London.day(visit.at()), TreeMap::new,
                Collectors.mapping(visit -> London.time(visit.at()), Collectors.joining(", "))));
        return days.isEmpty() ? "none." : missed.size() + ": " + days.entrySet().stream()
                .map(day -> London.words(day.getKey()) + " " + day.getValue()).collect(Collectors.joining("; ")) + ".";
    }

    /** What came of one hold. */
    public sealed interface Outcome {

        Hold hold();
    }

    /**
     * Active again; everybody who was told has to be told.
     *
     * @param missed the visits that were agreed and not made
     */
    public record Undone(Hold hold, List<PlannedVisit> missed) implements Outcome {
    }

    /** Another stay is a reason for the hold. */
    public record StillHeld(Hold hold) implements Outcome {
    }

    /** The hold had ended before; nothing is left to undo, and its account says that the person was at home. */
    public record OverAlready(Hold hold) implements Outcome {
    }

    /** The times were lost before it was known. */
    public record LostMeanwhile(Hold hold) implements Outcome {
    }
}
