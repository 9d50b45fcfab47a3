package org.homeward.flow.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Part;
import org.homeward.access.Sheet;
import org.homeward.access.SheetFiles;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.Board;
import org.homeward.flow.JourneyQuery;
import org.homeward.journey.London;
import org.homeward.tasks.CodeLists;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of the board as a file for a spreadsheet: the same people, in the same order, with no more than the page shows of each. */
@Controller
class BoardFile {

    static final List<String> COLUMNS = List.of("journey", "name", "born", "nhs_number", "ward", "bed", "admitted", "stage", "stage_since", "pathway",
            "ready_since", "pace", "reason", "next_step", "whose", "team", "due");
    private static final int AT_ONCE = 500;
    private static final int MOST = 20_000;

    private final Board board;
    private final SheetFiles files;
    private final CodeLists lists;
    private final Audit audit;
    private final WhoIsAsking asking;
    private final Clock clock;
    private final PlainWords words = new PlainWords();

    BoardFile(Board board, SheetFiles files, CodeLists lists, Audit audit, WhoIsAsking asking, Clock clock) {
        this.board = board;
        this.files = files;
        this.lists = lists;
        this.audit = audit;
        this.asking = asking;
        this.clock = clock;
    }

    @GetMapping("/board.csv")
    ResponseEntity<byte[]> give(@ModelAttribute("asked") BoardRequest asked) {
        var now = clock.instant();
        var lines = lines(asking.viewer(), asked.withoutWords().query(now));
        audit.did(asking.viewer(), "board.exported", Optional.empty(), lines.size() + " lines");
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename("homeward-board-" + London.day(now) + ".csv").build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(files.write(new Sheet(COLUMNS, lines)));
    }

    private List<Sheet.Line> lines(Viewer viewer, JourneyQuery query) {
        var delays = new DelayWords(lists, clock);
        var lines = new ArrayList<Sheet.Line>();
        var next = Optional.<Board.Place>empty();
        do {
            var page = board.page(viewer, query, next, AT_ONCE);
            page.rows().forEach(row -> lines.add(new Sheet.Line(lines.size() + 2, cells(row, delays))));
            next = page.next();
        } while (next.isPresent() && lines.size() < MOST);
        return lines;
    }

    private Map<String, String> cells(Board.Row row, DelayWords delays) {
        var journey = row.journey();
        var progress = journey.progress();
        var isShown = journey.permit().shows(Part.PROGRESS);
        var who = journey.identity();
        var step = row.nextStep();
        var task = step.flatMap(wait -> wait.task());
        return Map.ofEntries(Map.entry("journey", journey.id().value()), Map.entry("name", text(who.map(it -> it.name()))),
                Map.entry("born", text(who.flatMap(it -> it.born()))), Map.entry("nhs_number", text(who.flatMap(it -> it.nhsNumber()))),
                Map.entry("ward", text(journey.where().ward())), Map.entry("bed", text(journey.where().bed())),
                Map.entry("admitted", moment(journey.where().admittedAt())), Map.entry("stage", progress.stage().key()),
                Map.entry("stage_since", moment(Optional.of(progress.stageSince()).filter(at -> isShown))),
                Map.entry("pathway", text(progress.pathway())),
                Map.entry("ready_since", text(progress.dischargeReadyOn().filter(day -> isShown))),
                Map.entry("pace", isShown ? row.why().pace().key() : ""), Map.entry("reason", text(row.why().delay().map(delays::reason))),
                Map.entry("next_step", text(step.map(wait -> wait.unblock()))), Map.entry("whose", text(step.map(wait -> words.owner(wait.owner())))),
                Map.entry("team", text(task.map(it -> it.team()))), Map.entry("due", moment(task.map(it -> it.dueAt()))));
    }

    /** Example: {@code 2027-01-05 14:05}, London time. */
    private static String moment(Optional<Instant> at) {
        return at.map(it -> London.day(it) + " " + London.time(it)).orElse("");
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
