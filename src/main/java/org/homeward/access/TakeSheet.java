package org.homeward.access;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Sheet.Line;
import org.homeward.journey.UseCase;

/**
 * Takes a file of organisations, places, teams or members: wholly where every line is right, and else nothing of it, with
 * every fault named. Only lines that differ from what is known are entered, so that the same file again changes nothing;
 * what a file does not mention stays as it is. The same kinds can be given out as files.
 */
@UseCase
public class TakeSheet {

    private final Map<SheetKind, SheetRows> kinds;
    private final Audit audit;

    public TakeSheet(Directory directory, WhoIsWho whoIsWho, Register register, Calendars calendars,
                     Memberships memberships, SettingBook settings, Audit audit, Supplier<Stream<MemberNews>> news, Clock clock) {
        this.audit = audit;
        this.kinds = Stream.of(new OrganisationRows(directory, whoIsWho, register),
                        new PlaceRows(directory, whoIsWho, register), new WardRows(directory, whoIsWho, register),
                        CouncilRows.byPostcode(directory, whoIsWho, register),
                        CouncilRows.byPractice(directory, whoIsWho, register),
                        new TrustedAssessmentRows(directory, settings, clock),
                        new TeamRows(directory, whoIsWho, register, calendars, news),
                        new MemberRows(directory, whoIsWho, memberships, news))
                .collect(Collectors.toMap(SheetRows::kind, Function.identity()));
    }

    /**
     * @return how many lines were new or different
     * @throws SheetRefused with every fault
     */
    public int take(Viewer who, SheetKind kind, Sheet sheet) {
        var rows = kinds.get(kind);
        check(rows, sheet);
        var known = new HashMap<String, Map<String, String>>();
        rows.known().forEach(cells -> known.put(rows.key(new Line(0, cells)), cells));
        var changed = sheet.lines().stream().filter(line -> !rows.tidy(line).equals(known.get(rows.key(line)))).toList();
        if (!changed.isEmpty()) {
            rows.enter(who, changed);
            audit.did(who, "directory.imported", Optional.empty(), kind.key() + ", " + changed.size() + " lines");
        }
        return changed.size();
    }

    /** All that is known of one kind, as a file that can be taken again. */
    public Sheet give(Viewer who, SheetKind kind) {
        var known = kinds.get(kind).known();
        audit.did(who, "directory.exported", Optional.empty(), kind.key() + ", " + known.size() + " lines");
        return new Sheet(kind.columns(), Stream.iterate(0, i -> i + 1).limit(known.size())
                .map(i -> new Line(i + 2, known.get(i))).toList());
    }

    private static void check(SheetRows rows, Sheet sheet) {
        var faults = new SheetFaults();
        var expected = rows.kind().columns();
        expected.stream().filter(column -> !sheet.columns().contains(column))
                .forEach(column -> faults.add(1, column, "there is no such column in the file"));
        sheet.columns().stream().filter(column -> !expected.contains(column))
                .forEach(column -> faults.add(1, column, "nothing is known of this column"));
        faults.throwIfAny();
        var seen = new HashMap<String, Integer>();
        var keys = sheet.lines().stream().map(rows::key).collect(Collectors.toSet());
        sheet.lines().forEach(line -> {
            rows.check(line, keys, faults);
            Optional.ofNullable(seen.putIfAbsent(rows.key(line), line.number()))
                    .ifPresent(first -> faults.add(line, "", "this is entered on line " + first + " already"));
        });
        faults.throwIfAny();
    }

    /** The kinds in the order in which they are taken. */
    public static List<SheetKind> order() {
        return List.of(SheetKind.values());
    }
}
