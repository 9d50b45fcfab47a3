package org.homeward.dischargepack;

import java.util.Arrays;
import java.util.List;

/** Reads a table of the discharge pack: lines with commas, the last column may hold some itself; lines that begin with # explain. */
final class PackTable {

    private PackTable() {
    }

    /** The rows below the heading. */
    static List<List<String>> rows(String text, int columns) {
        return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(line -> row(line, columns)).toList();
    }

    private static List<String> row(String line, int columns) {
        var cells = Arrays.stream(line.split(",", columns)).map(String::strip).toList();
        if (cells.size() != columns || cells.contains("")) {
            throw new IllegalArgumentException("Not " + columns + " columns: " + line);
        }
        return cells;
    }
}
