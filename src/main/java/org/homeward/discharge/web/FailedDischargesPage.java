package org.homeward.discharge.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.homeward.access.Sheet;
import org.homeward.access.SheetFiles;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.discharge.ReadCalledOff;
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

/** What was learned from those who came back to hospital within days, and whose leaving was called off, as a page and as files. */
@Controller
class FailedDischargesPage {

    private static final int DAYS = 365;
    private static final List<String> COLUMNS = List.of("back_on", "ward_left_from", "hours_at_home", "avoidable", "what_happened",
            "incident_reported", "change_proposed");
    private static final List<String> OF_CALLED_OFF = List.of("called_off_on", "ward", "reason", "had_left", "new_day");

    private final ReadFailedDischarges failed;
    private final ReadCalledOff calledOff;
    private final WhoIsAsking asking;
    private final SheetFiles files;
    private final Clock clock;

    FailedDischargesPage(ReadFailedDischarges failed, ReadCalledOff calledOff, WhoIsAsking asking, SheetFiles files, Clock clock) {
        this.failed = failed;
        this.calledOff = calledOff;
        this.asking = asking;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/failed-discharges")
    String show(Model model) {
        model.addAttribute("lines", lines("Failed discharges"));
        model.addAttribute("figures", ReadCalledOff.figures(calledOff("Called-off leavings")));
        return "discharge/failed-discharges";
    }

    @GetMapping("/failed-discharges.csv")
    ResponseEntity<byte[]> give() {
        return file("homeward-failed-discharges-", COLUMNS, lines("Failed discharges as a file").stream().map(FailedDischargesPage::cells).toList());
    }

    @GetMapping("/failed-discharges/called-off.csv")
    ResponseEntity<byte[]> giveCalledOff() {
        return file("homeward-called-off-leavings-", OF_CALLED_OFF, calledOff("Called-off leavings as a file").stream()
                .map(FailedDischargesPage::cells).toList());
    }

    private ResponseEntity<byte[]> file(String name, List<String> columns, List<Map<String, String>> lines) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name + London.day(clock.instant()) + ".csv").build().toString())
                .body(files.write(new Sheet(columns, IntStream.range(0, lines.size()).mapToObj(i -> new Sheet.Line(i + 2, lines.get(i))).toList())));
    }

    private static Map<String, String> cells(ReadCalledOff.Line line) {
        return Map.of("called_off_on", line.on().toString(), "ward", line.ward(), "reason", line.reason(), "had_left", line.hadLeft() ? "yes" : "no",
                "new_day", line.newDay().map(LocalDate::toString).orElse(""));
    }

    private static Map<String, String> cells(Line line) {
        return Map.of("back_on", line.back().toString(), "ward_left_from", line.ward(), "hours_at_home", String.valueOf(line.hoursAtHome()),
                "avoidable", line.avoidable(), "what_happened", line.whatHappened(), "incident_reported", line.incidentReported(),
                "change_proposed", line.changeProposed());
    }

    private List<Line> lines(String screen) {
        return failed.of(reader(), DAYS, screen);
    }

    private List<ReadCalledOff.Line> calledOff(String screen) {
        return calledOff.of(reader(), DAYS, screen);
    }

    private Viewer reader() {
        if (!ReadFailedDischarges.isFor(asking.viewer())) {
            throw new AccessDeniedException("What was learned from failed discharges is for managers and hub leads");
        }
        return asking.viewer();
    }
}
