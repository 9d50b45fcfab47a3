package org.homeward.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.access.Organisation.Kind;
import org.homeward.access.Sheet.Line;

/** The sites of hospitals. */
final class PlaceRows extends SheetRows {

    private final Directory directory;
    private final WhoIsWho whoIsWho;
    private final Register register;

    PlaceRows(Directory directory, WhoIsWho whoIsWho, Register register) {
        super(SheetKind.SITES);
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
        return whoIsWho.sites().stream().map(site -> cells(site.id(), site.trust(), site.name())).toList();
    }

    @Override
    void check(Line line, Set<String> keys, SheetFaults faults) {
        faults.shortName(line, "id");
        faults.written(line, "name");
        faults.unless(directory.organisation(line.cell("hospital")).filter(it -> it.kind() == Kind.HOSPITAL).isPresent(),
                line, "hospital", "there is no hospital " + line.cell("hospital"));
    }

    @Override
    Map<String, String> tidy(Line line) {
        return cells(line.cell("id"), line.cell("hospital"), line.cell("name"));
    }

    @Override
    void enter(Viewer who, List<Line> changed) {
        changed.forEach(line -> register.enter(new Site(line.cell("id"), line.cell("hospital"), line.cell("name"))));
    }
}
