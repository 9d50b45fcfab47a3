package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What an integrator reads about each event is what the table does. */
class HospitalFeedDocTest {

    private static final Path DOCUMENT = Path.of("docs/hospital-feed.md");

    @Test
    void theDocumentShowsEveryEventAsItIs() throws IOException {
        var document = Files.readString(DOCUMENT);
        assertThat(EventTable.rows()).isNotEmpty().allSatisfy(row -> assertThat(document).contains(line(row)));
        assertThat(document.lines().filter(line -> line.matches("\\| A\\d\\d \\|.*")).count()).isEqualTo(EventTable.rows().size());
    }

    private static String line(EventTable.Row row) {
        var needs = switch (row.meaning()) {
            case ADMISSION -> "PV1-19, PID-3";
            case MERGE, UNMERGE, NUMBER_CHANGED -> "PID-3, MRG-1";
            case SWAP -> "two PV1-19";
            default -> EventTable.needsVisit(row.meaning()) ? "PV1-19" : "–";
        };
        return "| " + row.trigger() + " | " + row.name() + " | " + needs + " | " + row.meaning().effect() + " |";
    }
}
