package org.homeward.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.homeward.access.Sheet.Line;
import org.homeward.access.SheetRefused.Fault;

/** Collects what is wrong with a file while it is read. */
public final class SheetFaults {

    private final List<Fault> faults = new ArrayList<>();

    public void add(Line line, String column, String sentence) {
        add(line.number(), column, sentence);
    }

    public void add(int line, String column, String sentence) {
        faults.add(new Fault(line, column, sentence));
    }

    /** Where the condition does not hold. */
    public boolean unless(boolean holds, Line line, String column, String sentence) {
        if (!holds) {
            add(line, column, sentence);
        }
        return holds;
    }

    public boolean written(Line line, String column) {
        return unless(!line.cell(column).isEmpty(), line, column, "this has to be filled in");
    }

    /** A short name, as organisations, wards and roles have it. */
    boolean shortName(Line line, String column) {
        return unless(Names.fits(line.cell(column)), line, column, "\"" + line.cell(column)
                + "\" is not a short name: small letters, digits, hyphens");
    }

    /** Takes what something says about itself while it is made as the fault. */
    void check(Line line, String column, Supplier<?> made) {
        try {
            made.get();
        } catch (IllegalArgumentException e) {
            add(line, column, e.getMessage());
        }
    }

    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new SheetRefused(faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList());
        }
    }
}
