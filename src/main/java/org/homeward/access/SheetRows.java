package org.homeward.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Sheet.Line;

/** How the lines of one kind of file are written, checked and entered. */
abstract class SheetRows {

    /** What stands between the parts of one cell. */
    private static final String BETWEEN = " | ";

    private final SheetKind kind;

    SheetRows(SheetKind kind) {
        this.kind = kind;
    }

    final SheetKind kind() {
        return kind;
    }

    /** What tells this line from all others. */
    abstract String key(Line line);

    /** What is known now, as it would stand in a file. */
    abstract List<Map<String, String>> known();

    /** @param keys of all lines of the file, which may refer to each other */
    abstract void check(Line line, Set<String> keys, SheetFaults faults);

    /** The line as {@link #known} would write it. Asked only of lines without faults. */
    abstract Map<String, String> tidy(Line line);

    /** Enters lines that are new or differ. */
    abstract void enter(Viewer who, List<Line> changed);

    /** The cells of a line in the order of the columns. */
    final Map<String, String> cells(String... values) {
        return Stream.iterate(0, i -> i + 1).limit(values.length)
                .collect(Collectors.toMap(i -> kind.columns().get(i), i -> values[i]));
    }

    static List<String> parts(String cell) {
        return Stream.of(cell.split("[|]")).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }

    static String cell(Stream<String> parts) {
        return parts.collect(Collectors.joining(BETWEEN));
    }
}
