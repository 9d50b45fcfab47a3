package org.homeward.demo.world;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The files beside this package from which a world is made: published figures, assumptions of ours, and names. */
final class Sheets {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Sheets() {
    }

    /** @param name for example {@code england/delays} */
    static List<Map<String, String>> read(String name) {
        var file = Objects.requireNonNull(Sheets.class.getResourceAsStream("/demo/" + name + ".csv"), name);
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8); var parser = FORMAT.parse(reader)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static double number(Map<String, String> line, String column) {
        return Double.parseDouble(line.get(column));
    }
}
