package org.homeward.carepackage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.homeward.journey.London;
import org.homeward.journey.UseCase;

/**
 * Takes from a file what a council's contracts say about holds, each line from a day on: wholly where every line is right, and
 * else nothing. Terms of holds that have begun stay as they were, and so does what a contract said on days that have passed.
 */
@UseCase
public class ImportContracts {

    private static final List<String> COLUMNS = List.of("contract", "from", "notice_hours", "retainer_percent", "slot_held_days");

    private final Contracts contracts;
    private final Audit audit;
    private final Clock clock;

    public ImportContracts(Contracts contracts, Audit audit, Clock clock) {
        this.contracts = contracts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters what is new or different.
     *
     * @return how many lines that were
     * @throws SheetRefused with every fault
     */
    public int take(Viewer who, String council, Sheet sheet) {
        var faults = new SheetFaults();
        COLUMNS.stream().filter(column -> !sheet.columns().contains(column)).forEach(column ->
                faults.add(1, column, "there is no such column; this is not a file of contracts"));
        sheet.columns().stream().filter(column -> !COLUMNS.contains(column))
                .forEach(column -> faults.add(1, column, "nothing is known of this column"));
        faults.throwIfAny();
        var known = contracts.of(council);
        var read = new ArrayList<ContractTerms>();
        var seen = new HashSet<String>();
        sheet.lines().forEach(line -> {
            faults.unless(seen.add(line.cell("contract") + " " + line.cell("from")), line, "",
                    "this contract and day are entered on a line above already");
            terms(council, line, faults).ifPresent(terms -> {
                faults.unless(!replacesPast(known, terms), line, "from", "what this contract said on days that have passed stays as"
                        + " it was; write " + London.day(clock.instant()) + " or a later day");
                read.add(terms);
            });
        });
        faults.throwIfAny();
        var changed = read.stream().filter(terms -> !known.contains(terms)).toList();
        changed.forEach(contracts::enter);
        audit.did(who, "contracts.imported", Optional.empty(), council + ", " + changed.size() + " of " + read.size() + " lines");
        return changed.size();
    }

    private boolean replacesPast(List<ContractTerms> known, ContractTerms terms) {
        return terms.from().isBefore(London.day(clock.instant())) && !known.contains(terms)
                && known.stream().anyMatch(it -> it.contract().equals(terms.contract()));
    }

    /** All terms of a council, as a file that can be taken again. */
    public Sheet give(Viewer who, String council) {
        var all = contracts.of(council);
        audit.did(who, "contracts.exported", Optional.empty(), council + ", " + all.size() + " lines");
        return new Sheet(COLUMNS, IntStream.range(0, all.size()).mapToObj(i -> new Line(i + 2, Map.of(
                "contract", all.get(i).contract(), "from", all.get(i).from().toString(),
                "notice_hours", all.get(i).noticeHours().map(String::valueOf).orElse(""),
                "retainer_percent", all.get(i).retainerPercent().map(String::valueOf).orElse(""),
                "slot_held_days", all.get(i).slotHeldDays().map(String::valueOf).orElse("")))).toList());
    }

    private static Optional<ContractTerms> terms(String council, Line line, SheetFaults faults) {
        var written = faults.written(line, "contract");
        var from = day(line, faults);
        var notice = number(line, "notice_hours", faults);
        var retainer = number(line, "retainer_percent", faults);
        var slot = number(line, "slot_held_days", faults);
        try {
            return from.filter(day -> written).map(day -> new ContractTerms(council, line.cell("contract"), day, notice, retainer, slot));
        } catch (IllegalArgumentException e) {
            faults.add(line, "", e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Line line, SheetFaults faults) {
        try {
            return Optional.of(LocalDate.parse(line.cell("from")));
        } catch (DateTimeParseException e) {
            faults.add(line, "from", "\"" + line.cell("from") + "\" is not a day; write for example 2026-04-01");
            return Optional.empty();
        }
    }

    /** Empty where nothing is written: then the table of the policy counts. */
    private static Optional<Integer> number(Line line, String column, SheetFaults faults) {
        var text = line.cell(column);
        var fits = text.matches("\\d{0,4}");
        faults.unless(fits, line, column, "\"" + text + "\" is not a whole number; leave it empty where the contract says nothing");
        return fits && !text.isEmpty() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
