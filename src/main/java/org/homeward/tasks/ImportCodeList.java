package org.homeward.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Sheet;
import org.homeward.access.SheetFaults;
import org.homeward.access.SheetRefused;
import org.homeward.access.Viewer;
import org.homeward.journey.London;
import org.homeward.journey.UseCase;

/**
 * Takes a new version of a closed list from a file: wholly where every line is right, and else nothing of it. An entry
 * that people could have chosen can be ended, never left out, so that no old answer loses its meaning.
 */
@UseCase
public class ImportCodeList {

    private final CodeLists lists;
    private final Audit audit;
    private final Clock clock;

    public ImportCodeList(CodeLists lists, Audit audit, Clock clock) {
        this.lists = lists;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the file would change against the newest version. Changes nothing.
     *
     * @throws SheetRefused with every fault
     */
    public CodeListChange propose(CodeList list, LocalDate validFrom, Sheet sheet) {
        return CodeListChange.between(list.newest(), entries(list, validFrom, sheet));
    }

    /**
     * Lets the file count as a new version.
     *
     * @param onto the number of the version that the changes were looked over against
     * @return false where there is a newer version meanwhile, or nothing would change; then nothing was entered
     * @throws SheetRefused with every fault
     */
    public boolean take(Viewer who, CodeList list, LocalDate validFrom, Sheet sheet, int onto) {
        var entries = entries(list, validFrom, sheet);
        var change = CodeListChange.between(list.newest(), entries);
        var version = new CodeListVersion(onto + 1, validFrom, entries);
        if (list.newest().number() != onto || change.isNothing() || !lists.add(list.id(), version, who.userId())) {
            return false;
        }
        audit.did(who, "codeList.imported", Optional.empty(), list.id() + ", version " + version.number() + " from "
                + validFrom + ": " + change.added().size() + " added, " + change.renamed().size() + " renamed, "
                + change.ended().size() + " ended");
        return true;
    }

    private List<CodeEntry> entries(CodeList list, LocalDate validFrom, Sheet sheet) {
        return CodeSheet.entries(sheet, faults -> {
            day(list, validFrom, faults);
            list.newest().entries().stream().map(CodeEntry::code)
                    .filter(code -> list.hasCountedBy(code, London.day(clock.instant())))
                    .filter(code -> sheet.lines().stream().noneMatch(line -> line.cell("code").equals(code)))
                    .forEach(code -> faults.add(1, "code", code + " is missing; people may have chosen it, so keep its"
                            + " line and write its last day in valid_to"));
        });
    }

    /** A version that counted in the past would change what was right when it was answered. */
    private void day(CodeList list, LocalDate validFrom, SheetFaults faults) {
        var today = London.day(clock.instant());
        if (validFrom.isBefore(today)) {
            faults.add(1, "", "a version cannot count from a day that has passed; choose today or later");
        } else if (validFrom.isBefore(list.newest().validFrom())) {
            faults.add(1, "", "version " + list.newest().number() + " counts from " + list.newest().validFrom()
                    + "; choose that day or a later one");
        }
    }
}
