package org.homeward.carepackage;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeward.access.Audit;
import org.homeward.access.Sheet;
import org.homeward.access.Sheet.Line;
import org.homeward.access.SheetFaults;
import org.homeward.access.SheetRefused;
import org.homeward.access.Viewer;
import org.homeward.carepackage.KeepCarePackage.What;
import org.homeward.journey.London;
import org.homeward.journey.UseCase;
import org.homeward.person.NhsNumber;
import org.homeward.person.Persons;

/**
 * Takes a council's packages from a file: wholly where every line is right, and else nothing of it, with every fault named. The
 * same file again changes nothing; a package that a file does not mention stays as it is.
 */
@UseCase
public class ImportCarePackages {

    private static final List<String> MAY_BE_MISSING = List.of("weekly_hours", "changes_from");

    private final CarePackages packages;
    private final KeepCarePackage keeping;
    private final Persons persons;
    private final Audit audit;
    private final Clock clock;

    public ImportCarePackages(CarePackages packages, KeepCarePackage keeping, Persons persons, Audit audit, Clock clock) {
        this.packages = packages;
        this.keeping = keeping;
        this.persons = persons;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lines are entered one after the other, so that each is checked against those before it; a fault in any takes all back.
     *
     * @return how many lines were new or different
     * @throws SheetRefused with every fault
     */
    public int take(Viewer who, String council, Sheet sheet, Word word) {
        var faults = new SheetFaults();
        columns(sheet, faults);
        var seen = new HashMap<String, Integer>();
        var changed = sheet.lines().stream().filter(line -> take(council, line, seen, faults, word)).count();
        faults.throwIfAny();
        audit.did(who, "carePackages.imported", Optional.empty(), council + ", " + changed + " of " + sheet.lines().size()
                + " lines");
        return (int) changed;
    }

    private boolean take(String council, Line line, Map<String, Integer> seen, SheetFaults faults, Word word) {
        var first = seen.putIfAbsent(line.cell("reference"), line.number());
        if (first != null && !line.cell("reference").isEmpty()) {
            faults.add(line, "reference", "this is entered on line " + first + " already");
            return false;
        }
        try {
            return keeping.put(council, line.cells(), Optional.empty(), word).what() != What.UNCHANGED;
        } catch (PackageRefused e) {
            e.problems().forEach(problem -> faults.add(line, problem.field(), problem.sentence()));
            return false;
        }
    }

    private static void columns(Sheet sheet, SheetFaults faults) {
        var known = KeepCarePackage.fields();
        known.stream().filter(column -> !MAY_BE_MISSING.contains(column) && !sheet.columns().contains(column))
                .forEach(column -> faults.add(1, column, "there is no such column; this is not a file of care packages"));
        sheet.columns().stream().filter(column -> !known.contains(column))
                .forEach(column -> faults.add(1, column, "nothing is known of this column"));
        faults.throwIfAny();
    }

    /** All packages of a council, as a file that can be taken again. */
    public Sheet give(Viewer who, String council) {
        var all = packages.ofCouncil(council);
        audit.did(who, "carePackages.exported", Optional.empty(), council + ", " + all.size() + " lines");
        audit.readPersons(who, "Care packages as a file", all.stream().map(it -> it.person().value()).distinct().toList());
        return new Sheet(KeepCarePackage.fields(), IntStream.range(0, all.size())
                .mapToObj(i -> new Line(i + 2, cells(all.get(i)))).toList());
    }

    /** A package as it is written, with what is agreed last; where that counts from a day to come, with that day. */
    public Map<String, String> cells(CarePackage it) {
        var person = persons.find(it.person()).map(persons::surviving).orElseThrow();
        var terms = it.terms().get(it.terms().size() - 1);
        var toCome = Optional.of(terms.from()).filter(London.day(clock.instant())::isBefore).filter(it.start()::isBefore);
        var cells = new HashMap<String, String>();
        cells.put("reference", it.reference());
        cells.put("nhs_number", person.nhsNumber().map(NhsNumber::value).orElse(""));
        cells.put("surname", person.surname());
        cells.put("given_name", person.givenName());
        cells.put("birth_date", person.birthDate().map(String::valueOf).orElse(""));
        cells.put("provider", it.provider());
        cells.put("client_reference", it.clientReference());
        cells.put("type", it.type());
        cells.put("funded_by", it.funder().key());
        cells.put("contract", terms.contract().orElse(""));
        cells.put("visits", terms.visits().text());
        cells.put("weekly_hours", terms.visits().weeklyHours().stripTrailingZeros().toPlainString());
        cells.put("rate", terms.rate().amount().toPlainString());
        cells.put("rate_unit", terms.rate().unit().key());
        cells.put("start", it.start().toString());
        cells.put("review", it.review().map(String::valueOf).orElse(""));
        cells.put("end", it.end().map(String::valueOf).orElse(""));
        cells.put("state", it.state() == PackageState.ON_HOLD || it.state() == PackageState.LAPSED
                ? PackageState.ACTIVE.key() : it.state().key());
        cells.put("changes_from", toCome.map(String::valueOf).orElse(""));
        return cells;
    }
}
