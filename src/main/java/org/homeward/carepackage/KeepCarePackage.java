package org.homeward.carepackage;

import java.time.LocalDate;
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
    private final Holds holds;
    private final HoldProcess process;

    public KeepCarePackage(CarePackages packages, ReadPackages reading, KeepPackageStory story, EndCarePackage ending,
                           Holds holds, HoldProcess process) {
        this.packages = packages;
        this.reading = reading;
        this.story = story;
        this.ending = ending;
        this.holds = holds;
        this.process = process;
    }

    /**
     * Enters a package that nobody has entered before.
     *
     * @throws PackageRefused with every problem, and where the council knows the reference already
     */
    public CarePackage enter(String council, Map<String, String> cells, Word word) {
        packages.withReference(council, cells.getOrDefault("reference", "").strip()).ifPresent(known -> {
            throw PackageRefused.because("reference", "this is the package " + known.id() + " already; open it and change it there");
        });
        return put(council, cells, Optional.empty(), word).carePackage();
    }

    /** Notes the last day of a package. */
    public CarePackage end(CarePackageId id, LocalDate lastDay, Word word) {
        var ended = ending.end(id, lastDay, word);
        tellTheHold(id);
        return ended;
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
            return new Kept(end(before.id(), read.end().orElseGet(() -> before.start().minusDays(1)), word), What.CHANGED);
        }
        story.keep(read, "carePackage.changed", word, "The care package " + before.id() + " was changed"
                + (read.state() == before.state() ? "." : ": it is " + read.state().words() + "."));
        tellTheHold(before.id());
        return new Kept(packages.find(before.id()).orElseThrow(), What.CHANGED);
    }

    /** A changed day or visit changes when the hold is looked at next. */
    private void tellTheHold(CarePackageId id) {
        holds.newest(id).stream().flatMap(hold -> hold.stays().stream()).map(Hold.InHospital::journey).distinct().forEach(process::newsOf);
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
