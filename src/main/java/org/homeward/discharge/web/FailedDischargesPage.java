package org.homeward.discharge.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.homeward.access.Sheet;
import org.homeward.access.SheetFiles;
import org.homeward.access.WhoIsAsking;
import org.homeward.discharge.ReadFailedDischarges;
import org.homeward.discharge.ReadFailedDischarges.Line;
import org.homeward.journey.London;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was learned from those who came back to hospital within days, as a page and as a file. */
@Controller
class FailedDischargesPage {

    private static final int DAYS = 365;
    private static final List<String> COLUMNS = List.of("back_on", "ward_left_from", "hours_at_home", "avoidable", "what_happened",
            "incident_reported", "change_proposed");

    private final ReadFailedDischarges failed;
    private final WhoIsAsking asking;
    private final SheetFiles files;
    private final Clock clock;

    FailedDischargesPage(ReadFailedDischarges failed, WhoIsAsking asking, SheetFiles files, Clock clock) {
        this.failed = failed;
        this.asking = asking;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/failed-discharges")
    String show(Model model) {
        model.addAttribute("lines", lines("Failed discharges"));
        return "discharge/failed-discharges";
    }

    @GetMapping("/failed-discharges.csv")
    ResponseEntity<byte[]> give() {
        var lines = lines("Failed discharges as a file");
        var name = "homeward-failed-discharges-" + London.day(clock.instant()) + ".csv";
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(files.write(new Sheet(COLUMNS, IntStream.range(0, lines.size()).mapToObj(i -> new Sheet.Line(i + 2, cells(lines.get(i)))).toList())));
    }

    private static Map<String, String> cells(Line line) {
        return Map.of("back_on", line.back().toString(), "ward_left_from", line.ward(), "hours_at_home", String.valueOf(line.hoursAtHome()),
                "avoidable", line.avoidable(), "what_happened", line.whatHappened(), "incident_reported", line.incidentReported(),
                "change_proposed", line.changeProposed());
    }

    private List<Line> lines(String screen) {
        if (!ReadFailedDischarges.isFor(asking.viewer())) {
            throw new AccessDeniedException("What was learned from failed discharges is for managers and hub leads");
        }
        return failed.of(asking.viewer(), DAYS, screen);
    }
}
