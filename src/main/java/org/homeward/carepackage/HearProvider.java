package org.homeward.carepackage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeward.carepackage.Hold.Acknowledgement;
import org.homeward.carepackage.Hold.By;
import org.homeward.carepackage.Hold.Confirmation;
import org.homeward.carepackage.PackageRefused.Problem;
import org.homeward.journey.London;
import org.homeward.journey.UseCase;

/**
 * Takes a provider's word: that it pauses and keeps the times, when it comes again, that it knows of an undo, whether the first
 * visit was made. Said twice it changes nothing; what comes too late changes nothing and is answered so.
 */
@UseCase
public class HearProvider {

    private final CarePackages packages;
    private final Holds holds;
    private final KeepPackageStory story;
    private final Clock clock;

    public HearProvider(CarePackages packages, Holds holds, KeepPackageStory story, Clock clock) {
        this.packages = packages;
        this.holds = holds;
        this.story = story;
        this.clock = clock;
    }

    /**
     * The provider confirms a hold.
     *
     * @throws PackageRefused where a day or time in it cannot be right
     */
    public Outcome acknowledges(HoldId id, Pause pause, By how, Word word) {
        var hold = take(id);
        if (hold.acknowledgement().isPresent()) {
            return new SaidBefore(hold);
        }
        if (!hold.isOpen()) {
            return new TooLate(hold, "This hold has ended, so there is nothing left to confirm.");
        }
        check(hold, pause);
        var confirmed = hold.acknowledged(new Acknowledgement(clock.instant(), how, pause.lastVisitAt(),
                pause.nextVisitCancelled()), pause.slotHeldUntil());
        return kept(confirmed, "carePackage.holdAcknowledged", word, "The provider has confirmed the hold of "
                + hold.carePackage() + " and keeps the times until " + London.words(pause.slotHeldUntil()) + ".");
    }

    /**
     * The provider says when it comes again. A new time in place of the one it said before is taken too.
     *
     * @throws PackageRefused where that moment has passed
     */
    public Outcome confirmsRestart(HoldId id, Instant firstVisitAt, By how, Word word) {
        var hold = take(id);
        if (hold.firstVisitAt().filter(firstVisitAt::equals).isPresent() && !hold.firstVisitMissed()) {
            return new SaidBefore(hold);
        }
        if (!hold.isOpen() || hold.backToldAt().isEmpty()) {
            return new TooLate(hold, "This care is not waiting to restart. Please telephone the council.");
        }
        if (firstVisitAt.isBefore(clock.instant())) {
            throw PackageRefused.because("firstVisitAt", "this time has passed; say when you come next");
        }
        var again = hold.phase() == HoldPhase.RESTART_CONFIRMED ? hold.restartAsked(hold.backToldAt().get()) : hold;
        return kept(again.restartConfirmed(new Confirmation(clock.instant(), how), firstVisitAt),
                "carePackage.restartConfirmed", word, "The provider has confirmed that " + hold.carePackage() + " restarts on "
                        + London.words(London.day(firstVisitAt)) + " at " + London.time(firstVisitAt) + ".");
    }

    /** The provider knows that a hold was an error and that it comes as before. */
    public Outcome confirmsUndo(HoldId id, By how, Word word) {
        var hold = take(id);
        if (hold.phase() != HoldPhase.UNDONE) {
            return new TooLate(hold, "This hold has not been undone.");
        }
        return hold.backConfirmed().isPresent() ? new SaidBefore(hold)
                : kept(hold.undoConfirmed(new Confirmation(clock.instant(), how)), "carePackage.undoConfirmed", word,
                        "The provider has confirmed that the visits of " + hold.carePackage() + " go on.");
    }

    /** The first visit after the stay was made: the care is back. */
    public Outcome visitMade(HoldId id, Word word) {
        var hold = take(id);
        if (hold.phase() == HoldPhase.RESTARTED) {
            return new SaidBefore(hold);
        }
        if (hold.phase() != HoldPhase.RESTART_CONFIRMED) {
            return new TooLate(hold, "No first visit was agreed.");
        }
        return kept(hold.restarted(word.at()), "service.started", word, "The first visit of " + hold.carePackage() + " was made.");
    }

    /** Nobody came, or nobody was let in. */
    public Outcome visitMissed(HoldId id, Word word) {
        var hold = take(id);
        if (hold.phase() != HoldPhase.RESTART_CONFIRMED) {
            return new TooLate(hold, "No first visit was agreed.");
        }
        return hold.firstVisitMissed() ? new SaidBefore(hold) : kept(hold.missed(), "service.missed", word,
                "The first visit of " + hold.carePackage() + " was missed.");
    }

    private void check(Hold hold, Pause pause) {
        var problems = new ArrayList<Problem>();
        if (pause.lastVisitAt().isAfter(clock.instant())) {
            problems.add(new Problem("lastVisitAt", "this lies in the future; say when you came last"));
        }
        if (pause.slotHeldUntil().isAfter(hold.slotHeldUntil())) {
            problems.add(new Problem("slotHeldUntil", "the times are kept until " + London.words(hold.slotHeldUntil())
                    + " at the latest, as agreed"));
        }
        if (pause.slotHeldUntil().isBefore(London.day(hold.toldAt()))) {
            problems.add(new Problem("slotHeldUntil", "this day is before the hold began"));
        }
        if (!problems.isEmpty()) {
            throw new PackageRefused(List.copyOf(problems));
        }
    }

    private Hold take(HoldId id) {
        var carePackage = holds.find(id).map(Hold::carePackage).orElseThrow();
        packages.take(carePackage).orElseThrow();
        return holds.find(id).orElseThrow();
    }

    private Outcome kept(Hold hold, String kind, Word word, String text) {
        var carePackage = packages.find(hold.carePackage()).orElseThrow();
        var back = hold.phase() == HoldPhase.RESTARTED && carePackage.state() == PackageState.ON_HOLD;
        story.keep(back ? carePackage.become(PackageState.ACTIVE) : carePackage, hold, Optional.empty(), kind, word, text);
        return new Taken(hold);
    }

    /**
     * What a provider says when it pauses.
     *
     * @param lastVisitAt   when it came last
     * @param slotHeldUntil the last day on which it keeps the times
     */
    public record Pause(Instant lastVisitAt, boolean nextVisitCancelled, LocalDate slotHeldUntil) {

        public Pause {
            Objects.requireNonNull(lastVisitAt);
            Objects.requireNonNull(slotHeldUntil);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {

        Hold hold();
    }

    public record Taken(Hold hold) implements Outcome {
    }

    /** It was said before; nothing has changed. */
    public record SaidBefore(Hold hold) implements Outcome {
    }

    /** It comes too late or does not fit; nothing has changed. The sentence is for the provider. */
    public record TooLate(Hold hold, String sentence) implements Outcome {
    }
}
