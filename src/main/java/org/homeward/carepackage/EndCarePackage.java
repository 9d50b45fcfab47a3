package org.homeward.carepackage;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.journey.UseCase;

/** Ends a package for good, because it is not needed any more or its person has died; a hold ends with it. */
@UseCase
public class EndCarePackage {

    private final CarePackages packages;
    private final Holds holds;
    private final KeepPackageStory story;

    public EndCarePackage(CarePackages packages, Holds holds, KeepPackageStory story) {
        this.packages = packages;
        this.holds = holds;
        this.story = story;
    }

    /**
     * Ends it; one that has ended stays as it is.
     *
     * @param lastDay the last day of the care
     * @throws PackageRefused where the last day is before the first
     */
    public CarePackage end(CarePackageId id, LocalDate lastDay, Word word) {
        var carePackage = packages.take(id).orElseThrow();
        if (carePackage.state() == PackageState.ENDED) {
            return carePackage;
        }
        if (lastDay.isBefore(carePackage.start())) {
            throw PackageRefused.because("end", "the last day, " + lastDay + ", is before the first, " + carePackage.start());
        }
        var ended = carePackage.endedOn(lastDay);
        var text = "The care package " + id + " has ended.";
        holds.newest(id).filter(Hold::isOpen).ifPresentOrElse(
                hold -> story.keep(ended, hold.ended(word.at()), Optional.empty(), "carePackage.ended", word, text),
                () -> story.keep(ended, "carePackage.ended", word, text));
        return packages.find(id).orElseThrow();
    }
}
