package org.homeward.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.homeward.access.Sheet;
import org.homeward.access.Sheet.Line;
import org.homeward.access.SheetRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private final CsvFile csv = new CsvFile();

    @ParameterizedTest
    @ValueSource(strings = {"id,name\n a , Äsh \n", "id,name\r\na,Äsh\r\n", "\uFEFFid;name\r\na;Äsh", "ID,Name\na,\"Äsh\"\n\n",
            "id;name\n\na;Äsh\n;\n"})
    void whateverASpreadsheetWritesIsRead(String text) {
        var sheet = csv.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.columns()).containsExactly("id", "name");
        assertThat(sheet.lines()).singleElement().satisfies(line -> assertThat(line.cells())
                .isEqualTo(Map.of("id", "a", "name", "Äsh")));
    }

    @Test
    void linesAreCountedAsAnEditorDoes() {
        var sheet = csv.read("Postcode District,council\n\nNB1,a\n\n\nNB2,b\n".getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.columns()).containsExactly("postcode_district", "council");
        assertThat(sheet.lines()).extracting(Line::number).containsExactly(3, 6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''                        | line 1: the first line has to name the columns, each once",
        "'id,id\n1,2'              | line 1: the first line has to name the columns, each once",
        "'id,name\n1,2,3'          | line 2: there are 3 cells for 2 columns",
        "'id,name\n1,2\n3,\"4\n5\"' | line 3: a cell holds a line break or another character that cannot be shown",
        "'id,name\n1,2\n3,\"4'      | line 3: the quotation marks do not fit together"})
    void whatIsNoTableIsRefusedWithItsLine(String text, String fault) {
        assertThatThrownBy(() -> csv.read(text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(SheetRefused.class, refused ->
                        assertThat(refused.faults()).singleElement().hasToString(fault));
    }

    @Test
    void whatIsTooLargeOrNotUtf8IsRefused() {
        assertThatThrownBy(() -> csv.read(new byte[CsvFile.LARGEST + 1])).isInstanceOfSatisfying(SheetRefused.class,
                refused -> assertThat(refused.faults().get(0)).asString().contains("larger than 2 MB"));
        assertThatThrownBy(() -> csv.read("id\nÄ".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(SheetRefused.class,
                        refused -> assertThat(refused.faults().get(0)).asString().contains("UTF-8"));
        assertThatThrownBy(() -> csv.read(("id\n" + "a\n".repeat(20_001)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(SheetRefused.class,
                        refused -> assertThat(refused.faults().get(0)).asString().contains("more than 20000 lines"));
        assertThatThrownBy(() -> csv.read(("id\n" + "a".repeat(2_001)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SheetRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+44 1632 960001", "-1", "@SUM(A1)", "'=1", "''=1"})
    void noCellBecomesAFormulaAndItComesBackAsItWas(String cell) {
        var file = csv.write(new Sheet(List.of("id"), List.of(new Line(2, Map.of("id", cell)))));
        var written = new String(file, StandardCharsets.UTF_8);
        assertThat(written.substring(written.indexOf("id") + 4)).matches("(?s)\"?'.*");
        assertThat(csv.read(file).lines().get(0).cell("id")).isEqualTo(cell);
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadAgain(@ForAll @StringLength(min = 1, max = 20) @CharRange(from = ' ', to = 'ɏ') String cell) {
        var shown = cell.codePoints().filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
        var sheet = new Sheet(List.of("id", "name"), List.of(new Line(2, Map.of("id", "x", "name", shown))));
        assertThat(csv.read(csv.write(sheet))).isEqualTo(sheet);
    }
}
