package org.homeward.carepackage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.journey.London;
import org.homeward.journey.UseCase;

/**
 * Ends a package, because it is not needed any more or its person has died. A last day that is still to come is only noted: the
 * care goes on until then. A hold ends with its package.
 */
@UseCase
public class EndCarePackage {

    private final CarePackages packages;
    private final Holds holds;
    private final KeepPackageStory story;
    private final Clock clock;

    public EndCarePackage(CarePackages packages, Holds holds, KeepPackageStory story, Clock clock) {
        this.packages = packages;
        this.holds = holds;
        this.story = story;
        this.clock = clock;
    }

    /**
     * Ends it; one that has ended stays as it is, and a hold that its last day has left open is closed. One that has not begun
     * is called off by a day before its first.
     *
     * @param lastDay the last day of the care
     * @throws PackageRefused where the care has begun and the last day is before the first
     */
    public CarePackage end(CarePackageId id, LocalDate lastDay, Word word) {
        var carePackage = packages.take(id).orElseThrow();
        var today = London.day(clock.instant());
        if (carePackage.state() == PackageState.ENDED) {
            close(carePackage, word);
        } else if (lastDay.isBefore(carePackage.start())) {
            callOff(carePackage, lastDay, today, word);
        } else if (lastDay.isAfter(today)) {
            story.keep(carePackage.lastingUntil(lastDay, today), "carePackage.changed", word, "The care package " + id
                    + " ends: its last day is " + London.words(lastDay) + ".");
        } else {
            ended(carePackage.ended(Optional.of(lastDay)), word, "The care package " + id + " has ended.");
        }
        return packages.find(id).orElseThrow();
    }

    /** Its last day has passed: nobody waits for a provider any more. */
    private void close(CarePackage carePackage, Word word) {
        if (holds.newest(carePackage.id()).filter(Hold::isOpen).isPresent()) {
            ended(carePackage, word, "The last day of the care package " + carePackage.id() + " has passed. Its hold has ended with it.");
        }
        story.look(carePackage);
    }

    private void callOff(CarePackage carePackage, LocalDate lastDay, LocalDate today, Word word) {
        if (!carePackage.start().isAfter(today)) {
            throw PackageRefused.because("end", "the last day, " + lastDay + ", is before the first, " + carePackage.start());
        }
        ended(carePackage.ended(Optional.empty()), word, "The care package " + carePackage.id() + " was called off before it began.");
    }

    private void ended(CarePackage carePackage, Word word, String text) {
        holds.newest(carePackage.id()).filter(Hold::isOpen).ifPresentOrElse(
                hold -> story.keep(carePackage, hold.ended(word.at()), Optional.empty(), "carePackage.ended", word, text),
                () -> story.keep(carePackage, "carePackage.ended", word, text));
    }
}
