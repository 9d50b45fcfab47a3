package org.homeward.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which role is shown which parts of a record, and what it may do: the table that information governance reads and
 * signs. One row for each role, or for each role and relationship where that matters. Example of a line:
 * {@code housing-officers,any,identity contact place needs progress,work,referred people; no clinical detail}.
 */
public final class RoleTable {

    private static final String ANY = "any";

    private final List<Row> rows;

    private RoleTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Reads the table; its first line names the columns, and a line that begins with # explains. */
    public static RoleTable read(String text) {
        var rows = new ArrayList<Row>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(Row::of).forEach(rows::add);
        return new RoleTable(rows);
    }

    /** A role that the table does not name is shown nothing. */
    Set<Part> parts(String role, RelationshipKind kind) {
        return row(role, kind).map(Row::parts).orElse(Set.of());
    }

    Set<Action> actions(String role) {
        return rows.stream().filter(row -> row.role().equals(role)).flatMap(row -> row.actions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether members of the role are ever told who somebody is. */
    boolean names(String role) {
        return rows.stream().anyMatch(row -> row.role().equals(role) && row.parts().contains(Part.IDENTITY));
    }

    /** Whether members of the role are shown that part of everybody whom they see. */
    boolean alwaysShows(String role, Part part) {
        return rows.stream().anyMatch(row -> row.role().equals(role))
                && rows.stream().filter(row -> row.role().equals(role)).allMatch(row -> row.parts().contains(part));
    }

    public List<Row> rows() {
        return rows;
    }

    private Optional<Row> row(String role, RelationshipKind kind) {
        return rows.stream().filter(row -> row.role().equals(role)
                && (row.relationship().equals(ANY) || row.relationship().equals(kind.key()))).findFirst();
    }

    /**
     * One line of the table.
     *
     * @param relationship a kind of relationship, or {@code any}
     * @param because      what the rule of minimum data says of the role
     */
    public record Row(String role, String relationship, Set<Part> parts, Set<Action> actions, String because) {

        static Row of(String line) {
            var cells = line.split(",", 5);
            if (cells.length < 5) {
                throw new IllegalArgumentException("Not a line of the table: " + line);
            }
            if (!cells[1].equals(ANY)) {
                RelationshipKind.of(cells[1]);
            }
            Names.check(cells[0]);
            return new Row(cells[0], cells[1], words(cells[2], Part::of), words(cells[3], Action::of),
                    cells[4].strip());
        }

        private static <T> Set<T> words(String cell, Function<String, T> reading) {
            return Arrays.stream(cell.strip().split(" +")).filter(word -> !word.isEmpty()).map(reading)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
