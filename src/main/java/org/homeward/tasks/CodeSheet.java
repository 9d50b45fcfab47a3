package org.homeward.tasks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.homeward.access.Sheet;
import org.homeward.access.Sheet.Line;
import org.homeward.access.SheetFaults;
import org.homeward.access.SheetRefused;

/**
 * The entries of a closed list as they stand in a file, one a line and in the order in which people are shown them.
 * Example of a line: {@code 42,Police station or custody,2027-03-31}; the last cell is the last day and may be empty.
 */
public final class CodeSheet {

    public static final List<String> COLUMNS = List.of("code", "label", "valid_to");

    private static final int MOST_ENTRIES = 1_000;

    private CodeSheet() {
    }

    /** @throws SheetRefused with every fault */
    public static List<CodeEntry> entries(Sheet sheet) {
        return entries(sheet, faults -> { });
    }

    /** @param further looks for what only the reader of the list can know to be wrong, once all lines can be read */
    static List<CodeEntry> entries(Sheet sheet, Consumer<SheetFaults> further) {
        var faults = new SheetFaults();
        COLUMNS.stream().filter(column -> !sheet.columns().contains(column))
                .forEach(column -> faults.add(1, column, "there is no such column in the file"));
        sheet.columns().stream().filter(column -> !COLUMNS.contains(column))
                .forEach(column -> faults.add(1, column, "nothing is known of this column"));
        faults.throwIfAny();
        if (sheet.lines().isEmpty() || sheet.lines().size() > MOST_ENTRIES) {
            faults.add(1, "", "a list has 1 to " + MOST_ENTRIES + " entries, this file has " + sheet.lines().size());
        }
        var entries = new ArrayList<CodeEntry>();
        sheet.lines().forEach(line -> entry(line, faults).ifPresent(entries::add));
        eachOnce(sheet, faults);
        further.accept(faults);
        faults.throwIfAny();
        return entries;
    }

    public static Sheet sheet(List<CodeEntry> entries) {
        return new Sheet(COLUMNS, Stream.iterate(0, i -> i + 1).limit(entries.size())
                .map(i -> new Line(i + 2, cells(entries.get(i)))).toList());
    }

    private static Map<String, String> cells(CodeEntry entry) {
        return Map.of("code", entry.code(), "label", entry.label(),
                "valid_to", entry.validTo().map(LocalDate::toString).orElse(""));
    }

    private static Optional<CodeEntry> entry(Line line, SheetFaults faults) {
        if (!faults.written(line, "code") | !faults.written(line, "label")) {
            return Optional.empty();
        }
        try {
            var last = line.cell("valid_to");
            var validTo = last.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(last));
            return Optional.of(new CodeEntry(line.cell("code"), line.cell("label"), validTo));
        } catch (DateTimeException e) {
            faults.add(line, "valid_to", "write the last day as 2026-03-31, or leave it empty");
        } catch (IllegalArgumentException e) {
            faults.add(line, "", e.getMessage());
        }
        return Optional.empty();
    }

    /** Two entries that read the same could not be told apart by whoever chooses. */
    private static void eachOnce(Sheet sheet, SheetFaults faults) {
        var first = new HashMap<String, Integer>();
        sheet.lines().forEach(line -> {
            for (var column : line.cell("valid_to").isEmpty() ? List.of("code", "label") : List.of("code")) {
                var earlier = first.putIfAbsent(column + " " + line.cell(column), line.number());
                if (earlier != null && !line.cell(column).isEmpty()) {
                    faults.add(line, column, "this stands on line " + earlier + " already");
                }
            }
        });
    }
}
