package org.homeward.carepackage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.carepackage.CarePackages.ChangedMeanwhile;
import org.homeward.journey.UseCase;

/**
 * Enters a package of a council, or what has changed about it, from a page, a file or another system. The same written twice
 * changes nothing. Whether a package is on hold or has lapsed is known from its holds, so a council's "active" leaves it so.
 */
@UseCase
public class KeepCarePackage {

    private final CarePackages packages;
    private final ReadPackages reading;
    private final KeepPackageStory story;
    private final EndCarePackage ending;

    public KeepCarePackage(CarePackages packages, ReadPackages reading, KeepPackageStory story, EndCarePackage ending) {
        this.packages = packages;
        this.reading = reading;
        this.story = story;
        this.ending = ending;
    }

    /**
     * Keeps what is written.
     *
     * @param cells     by field, as {@link #fields} names them
     * @param ifVersion the version that the writer has seen, where it matters
     * @throws PackageRefused   with every problem
     * @throws ChangedMeanwhile where it is another version by now
     */
    public Kept put(String council, Map<String, String> cells, Optional<Integer> ifVersion, Word word) {
        var known = packages.withReference(council, cells.getOrDefault("reference", "").strip());
        if (ifVersion.filter(seen -> !known.map(CarePackage::version).equals(Optional.of(seen))).isPresent()) {
            throw new ChangedMeanwhile();
        }
        var before = known.flatMap(it -> packages.take(it.id()));
        var read = reading.read(council, cells, before);
        if (before.isEmpty()) {
            packages.keep(read);
            story.keep(packages.find(read.id()).orElseThrow(), "carePackage.entered", word, "The care package " + read.id()
                    + " is entered as " + read.state().words() + ".");
            return new Kept(packages.find(read.id()).orElseThrow(), What.CREATED);
        }
        return change(before.get(), read, word);
    }

    private Kept change(CarePackage before, CarePackage read, Word word) {
        if (read.equals(before)) {
            return new Kept(before, What.UNCHANGED);
        }
        if (read.state() == PackageState.ENDED && before.state() != PackageState.ENDED) {
            return new Kept(ending.end(before.id(), read.end().orElseThrow(), word), What.CHANGED);
        }
        story.keep(read, "carePackage.changed", word, "The care package " + before.id() + " was changed"
                + (read.state() == before.state() ? "." : ": it is " + read.state().words() + "."));
        return new Kept(packages.find(before.id()).orElseThrow(), What.CHANGED);
    }

    /** What can be written about a package, in the order of a file. */
    public static List<String> fields() {
        return WrittenPackage.FIELDS;
    }

    /** What came of it. */
    public record Kept(CarePackage carePackage, What what) {
    }

    /** Whether it was news. */
    public enum What { CREATED, CHANGED, UNCHANGED }
}
