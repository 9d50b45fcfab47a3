package org.homeward.access;

import java.util.List;

/** A file cannot be taken as it is, and nothing of it was. Names every fault that was found, not only the first. */
public final class SheetRefused extends RuntimeException {

    private static final int SHOWN = 200;

    private final transient List<Fault> faults;

    public SheetRefused(List<Fault> faults) {
        super(faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    public static SheetRefused because(int line, String sentence) {
        return new SheetRefused(List.of(new Fault(line, "", sentence)));
    }

    public List<Fault> faults() {
        return faults;
    }

    /** As many of them as somebody reads on a page. */
    public List<Fault> shown() {
        return faults.subList(0, Math.min(SHOWN, faults.size()));
    }

    /** How many are not shown. */
    public int more() {
        return faults.size() - shown().size();
    }

    /**
     * One thing that is wrong.
     *
     * @param column empty where it is about the whole line
     */
    public record Fault(int line, String column, String sentence) {

        /** For example {@code line 7: column teams: there is no team social-workers.eastvael}. */
        @Override
        public String toString() {
            return "line " + line + ": " + (column.isEmpty() ? "" : "column " + column + ": ") + sentence;
        }
    }
}
