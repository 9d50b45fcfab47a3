package org.homeward.access.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.homeward.access.Sheet;
import org.homeward.access.Sheet.Line;
import org.homeward.access.SheetFiles;
import org.homeward.access.SheetRefused;
import org.springframework.stereotype.Component;

/**
 * A file as spreadsheets write and read it: UTF-8 with or without a mark in front, commas or semicolons, any ends of
 * lines. What a spreadsheet would take for a formula stands behind an apostrophe, which is taken away again when read.
 */
@Component
public final class CsvFile implements SheetFiles {

    static final int LARGEST = 2 * 1024 * 1024;
    private static final int MOST_LINES = 20_000;
    private static final int LONGEST_CELL = 2_000;
    private static final char MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    @Override
    public Sheet read(byte[] file) {
        if (file.length > LARGEST) {
            throw SheetRefused.because(1, "the file is larger than " + LARGEST / 1024 / 1024 + " MB");
        }
        var text = text(file);
        var head = text.lines().findFirst().orElse("");
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(head)).setIgnoreEmptyLines(false).get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            return sheet(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] write(Sheet sheet) {
        var text = new StringBuilder().append(MARK);
        try {
            var printer = CSVFormat.RFC4180.print(text);
            printer.printRecord(sheet.columns());
            for (var line : sheet.lines()) {
                printer.printRecord(sheet.columns().stream().map(line::cell).map(CsvFile::guarded).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Sheet sheet(CSVParser parser) {
        var lines = new ArrayList<Line>();
        var columns = new ArrayList<String>();
        var records = parser.iterator();
        long before = 0;
        while (hasNext(records, before)) {
            var line = (int) before + 1;
            var cells = cells(records.next(), line);
            before = parser.getCurrentLineNumber();
            if (columns.isEmpty()) {
                cells.stream().map(CsvFile::column).forEach(columns::add);
            } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(line(line, columns, cells));
            }
            if (lines.size() > MOST_LINES) {
                throw SheetRefused.because(line, "the file has more than " + MOST_LINES + " lines");
            }
        }
        if (columns.isEmpty() || columns.stream().distinct().count() < columns.size()) {
            throw SheetRefused.because(1, "the first line has to name the columns, each once");
        }
        return new Sheet(columns, lines);
    }

    private static boolean hasNext(Iterator<CSVRecord> records, long before) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw SheetRefused.because((int) before + 1, "the quotation marks do not fit together");
        }
    }

    private static List<String> cells(CSVRecord record, int line) {
        return StreamSupport.stream(record.spliterator(), false).map(cell -> unguarded(cell.strip())).peek(cell -> {
            if (cell.length() > LONGEST_CELL) {
                throw SheetRefused.because(line, "a cell has more than " + LONGEST_CELL + " characters");
            }
            if (cell.codePoints().anyMatch(Character::isISOControl)) {
                throw SheetRefused.because(line, "a cell holds a line break or another character that cannot be shown");
            }
        }).toList();
    }

    private static Line line(int number, List<String> columns, List<String> cells) {
        if (cells.size() > columns.size()) {
            throw SheetRefused.because(number, "there are " + cells.size() + " cells for " + columns.size() + " columns");
        }
        var named = new HashMap<String, String>();
        for (var i = 0; i < cells.size(); i++) {
            named.put(columns.get(i), cells.get(i));
        }
        return new Line(number, named);
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw SheetRefused.because(1, "the file is not written in UTF-8; save it as \"CSV UTF-8\"");
        }
    }

    /** Whatever parts the names of the columns more often. */
    private static char delimiter(String head) {
        return head.chars().filter(c -> c == ';').count() > head.chars().filter(c -> c == ',').count() ? ';' : ',';
    }

    /** "Postcode district" is the same as {@code postcode_district}. */
    private static String column(String written) {
        return written.toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
    }

    private static String guarded(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static String unguarded(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
