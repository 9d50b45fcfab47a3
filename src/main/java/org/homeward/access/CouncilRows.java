package org.homeward.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.homeward.access.Organisation.Kind;
import org.homeward.access.Sheet.Line;

/** Which council is responsible for whom: by postcode district, or by GP practice. */
final class CouncilRows extends SheetRows {

    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");

    private final Directory directory;
    private final WhoIsWho whoIsWho;
    private final Register register;

    private CouncilRows(SheetKind kind, Directory directory, WhoIsWho whoIsWho, Register register) {
        super(kind);
        this.directory = directory;
        this.whoIsWho = whoIsWho;
        this.register = register;
    }

    static CouncilRows byPostcode(Directory directory, WhoIsWho whoIsWho, Register register) {
        return new CouncilRows(SheetKind.COUNCIL_AREAS, directory, whoIsWho, register);
    }

    static CouncilRows byPractice(Directory directory, WhoIsWho whoIsWho, Register register) {
        return new CouncilRows(SheetKind.GP_PRACTICES, directory, whoIsWho, register);
    }

    @Override
    String key(Line line) {
        return line.cell(kind().columns().get(0)).toUpperCase(Locale.ROOT);
    }

    @Override
    List<Map<String, String>> known() {
        return byPractice() ? whoIsWho.practices().stream()
                .map(practice -> cells(practice.code(), practice.name(), practice.council())).toList()
                : whoIsWho.councilAreas().entrySet().stream().map(area -> cells(area.getKey(), area.getValue())).toList();
    }

    @Override
    void check(Line line, Set<String> keys, SheetFaults faults) {
        var council = directory.organisation(line.cell("council")).filter(it -> it.kind() == Kind.COUNCIL);
        if (faults.unless(council.isPresent(), line, "council", "there is no council " + line.cell("council"))
                && byPractice()) {
            faults.check(line, "code", () -> practice(line));
        }
        if (byPractice()) {
            faults.written(line, "name");
        } else {
            faults.unless(DISTRICT.matcher(key(line)).matches(), line, "postcode_district", "\""
                    + line.cell("postcode_district") + "\" is not the first half of a postcode, for example NB1");
        }
    }

    @Override
    Map<String, String> tidy(Line line) {
        return byPractice() ? cells(key(line), line.cell("name"), line.cell("council"))
                : cells(key(line), line.cell("council"));
    }

    @Override
    void enter(Viewer who, List<Line> changed) {
        changed.forEach(line -> {
            if (byPractice()) {
                register.enter(practice(line));
            } else {
                register.enterCouncilArea(key(line), line.cell("council"));
            }
        });
    }

    private boolean byPractice() {
        return kind() == SheetKind.GP_PRACTICES;
    }

    private static GpPractice practice(Line line) {
        return new GpPractice(line.cell("code"), line.cell("name"), line.cell("council"));
    }
}
