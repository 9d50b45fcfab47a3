package org.homeward.access;

import java.util.List;
import java.util.Map;

/**
 * A table of words, as it stands in a file: what the columns are called, and the lines below them.
 *
 * @param columns in small letters with underscores, for example {@code postcode_district}
 */
public record Sheet(List<String> columns, List<Line> lines) {

    public Sheet {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param number as an editor counts it, the head being line 1
     * @param cells  by column, without blanks around; an empty text where nothing is written
     */
    public record Line(int number, Map<String, String> cells) {

        public Line {
            cells = Map.copyOf(cells);
        }

        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
