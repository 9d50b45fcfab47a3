package org.homeward.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Sheet.Line;
import org.homeward.access.WhoIsWho.Bed;

/** Wards with their beds. A file says which beds a ward has: one that it does not name is taken out. */
final class WardRows extends SheetRows {

    private final Directory directory;
    private final WhoIsWho whoIsWho;
    private final Register register;

    WardRows(Directory directory, WhoIsWho whoIsWho, Register register) {
        super(SheetKind.WARDS);
        this.directory = directory;
        this.whoIsWho = whoIsWho;
        this.register = register;
    }

    @Override
    String key(Line line) {
        return line.cell("id");
    }

    @Override
    List<Map<String, String>> known() {
        var beds = whoIsWho.beds();
        return directory.wards().stream().map(ward -> cells(ward.id(), ward.site(), ward.name(),
                cell(ward.feedCodes().stream()), named(beds.getOrDefault(ward.id(), List.of()), true),
                named(beds.getOrDefault(ward.id(), List.of()), false))).toList();
    }

    @Override
    void check(Line line, Set<String> keys, SheetFaults faults) {
        faults.shortName(line, "id");
        faults.written(line, "name");
        faults.unless(whoIsWho.sites().stream().anyMatch(site -> site.id().equals(line.cell("site"))), line, "site",
                "there is no site " + line.cell("site"));
        faults.unless(directory.organisation(line.cell("id")).isEmpty(), line, "id",
                line.cell("id") + " is an organisation; a ward needs another name");
        parts(line.cell("closed_beds")).stream().filter(parts(line.cell("beds"))::contains).forEach(bed ->
                faults.add(line, "closed_beds", "bed " + bed + " cannot be open and closed"));
    }

    @Override
    Map<String, String> tidy(Line line) {
        return cells(line.cell("id"), line.cell("site"), line.cell("name"), cell(parts(line.cell("feed_codes")).stream()),
                named(beds(line), true), named(beds(line), false));
    }

    @Override
    void enter(Viewer who, List<Line> changed) {
        var trusts = whoIsWho.sites().stream().collect(Collectors.toMap(Site::id, Site::trust));
        changed.forEach(line -> {
            register.enter(new Ward(line.cell("id"), trusts.get(line.cell("site")), line.cell("site"), line.cell("name"),
                    parts(line.cell("feed_codes"))), List.of());
            register.enterBeds(line.cell("id"), beds(line));
        });
    }

    private static List<Bed> beds(Line line) {
        return Stream.concat(parts(line.cell("beds")).stream().map(name -> new Bed(name, true)),
                parts(line.cell("closed_beds")).stream().map(name -> new Bed(name, false))).toList();
    }

    private static String named(List<Bed> beds, boolean open) {
        return cell(beds.stream().filter(bed -> bed.open() == open).map(Bed::name).sorted());
    }
}
