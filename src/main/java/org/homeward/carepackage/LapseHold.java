package org.homeward.carepackage;

import java.time.Clock;
import java.util.Optional;
import org.homeward.carepackage.HoldTerms.WhenSlotEnds;
import org.homeward.journey.London;
import org.homeward.journey.UseCase;

/** Lets a hold lapse, because the last day of the times has passed or the provider gives them back, or keeps them longer. */
@UseCase
public class LapseHold {

    /** The longest that a slot is extended at once, in days. */
    public static final int LONGEST_EXTENSION = 14;

    private final CarePackages packages;
    private final Holds holds;
    private final KeepPackageStory story;
    private final Clock clock;

    public LapseHold(CarePackages packages, Holds holds, KeepPackageStory story, Clock clock) {
        this.packages = packages;
        this.holds = holds;
        this.story = story;
        this.clock = clock;
    }

    /** The day after the last one has come. A restart that the provider has confirmed keeps the times. */
    public Outcome slotEnded(HoldId id, Word word) {
        var hold = take(id);
        if (!hold.isOpen() || hold.phase() == HoldPhase.RESTART_CONFIRMED
                || !London.day(clock.instant()).isAfter(hold.slotHeldUntil())) {
            return new NothingToDo(hold);
        }
        return hold.terms().whenSlotEnds() == WhenSlotEnds.REVIEW ? new SomebodyDecides(hold)
                : lapse(hold, word, "The times of " + hold.carePackage() + " were kept until "
                        + London.words(hold.slotHeldUntil()) + ". The package has lapsed.");
    }

    /** The provider gives the times back, or somebody decides to let them go. */
    public Outcome givenBack(HoldId id, Word word) {
        var hold = take(id);
        return hold.isOpen() ? lapse(hold, word, "The times of " + hold.carePackage() + " are given back. The package has lapsed.")
                : new NothingToDo(hold);
    }

    /**
     * The provider keeps the times longer.
     *
     * @param days 1 to 14
     * @throws PackageRefused where it is not that many days
     */
    public Outcome extend(HoldId id, int days, Word word) {
        if (days < 1 || days > LONGEST_EXTENSION) {
            throw PackageRefused.because("extendDays", "the times are kept for 1 to " + LONGEST_EXTENSION + " days more");
        }
        var hold = take(id);
        if (!hold.isOpen()) {
            return new NothingToDo(hold);
        }
        var longer = hold.heldUntil(hold.slotHeldUntil().plusDays(days));
        story.keep(packageOf(hold), longer, Optional.empty(), "carePackage.slotExtended", word, "The times of "
                + hold.carePackage() + " are kept until " + London.words(longer.slotHeldUntil()) + ".");
        return new Extended(longer);
    }

    /** A package that has ended by its days does not lapse: its hold is closed when it is followed. */
    private Outcome lapse(Hold hold, Word word, String text) {
        var carePackage = packageOf(hold);
        if (carePackage.state() == PackageState.ENDED) {
            return new NothingToDo(hold);
        }
        var lapsed = hold.lapsed(clock.instant());
        story.keep(carePackage.become(PackageState.LAPSED), lapsed, Optional.empty(), "carePackage.lapsed", word, text);
        return new Lapsed(lapsed);
    }

    private Hold take(HoldId id) {
        packages.take(holds.find(id).orElseThrow().carePackage()).orElseThrow();
        return holds.find(id).orElseThrow();
    }

    private CarePackage packageOf(Hold hold) {
        return packages.find(hold.carePackage()).orElseThrow();
    }

    /** What came of it. */
    public sealed interface Outcome {

        Hold hold();
    }

    /** Care has to be arranged again; brokerage and hub are told. */
    public record Lapsed(Hold hold) implements Outcome {
    }

    public record Extended(Hold hold) implements Outcome {
    }

    /** It does not lapse by itself: a person looks. */
    public record SomebodyDecides(Hold hold) implements Outcome {
    }

    /** It has ended before, its day has not come, or the provider has confirmed that it comes back. */
    public record NothingToDo(Hold hold) implements Outcome {
    }
}
