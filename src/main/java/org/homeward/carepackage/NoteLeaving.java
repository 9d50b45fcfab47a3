package org.homeward.carepackage;

import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;

/**
 * Notes for every held package that its person has left hospital. That is never refused: where a provider has not confirmed
 * that it comes, an alarm is open from this moment.
 */
@UseCase
public class NoteLeaving {

    private final CarePackages packages;
    private final Holds holds;
    private final KeepPackageStory story;

    public NoteLeaving(CarePackages packages, Holds holds, KeepPackageStory story) {
        this.packages = packages;
        this.holds = holds;
        this.story = story;
    }

    /** The holds of which it was news. */
    public List<Hold> left(JourneyId journey, Word word) {
        return holds.of(journey).stream().map(hold -> left(hold.id(), journey, word)).flatMap(Optional::stream).toList();
    }

    private Optional<Hold> left(HoldId id, JourneyId journey, Word word) {
        var carePackage = packages.take(holds.find(id).orElseThrow().carePackage()).orElseThrow();
        var hold = holds.find(id).orElseThrow();
        var left = hold.left(journey, word.at());
        if (left.equals(hold)) {
            return Optional.empty();
        }
        story.keep(carePackage, left, Optional.of(journey), "carePackage.personLeft", word,
                "The person has left hospital; " + carePackage.id() + " is "
                        + (CareInPlace.isConfirmed(carePackage, Optional.of(left)) ? "confirmed." : "not confirmed."));
        return Optional.of(left);
    }
}
