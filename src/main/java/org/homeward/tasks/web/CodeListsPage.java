package org.homeward.tasks.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.homeward.access.SheetFiles;
import org.homeward.journey.London;
import org.homeward.tasks.CodeList;
import org.homeward.tasks.CodeListVersion;
import org.homeward.tasks.CodeLists;
import org.homeward.tasks.CodeSheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the closed lists that forms choose from, and what each entry is called. */
@Controller
class CodeListsPage {

    private final CodeLists lists;
    private final CodeListGate gate;
    private final SheetFiles files;
    private final Clock clock;

    CodeListsPage(CodeLists lists, CodeListGate gate, SheetFiles files, Clock clock) {
        this.lists = lists;
        this.gate = gate;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/code-lists")
    String all(Model model) {
        var today = London.day(clock.instant());
        model.addAttribute("lists", lists.all().stream().map(list -> new Row(list.id(), list.title(), list.source(),
                list.choicesOn(today).size(), versions(list, today).stream().filter(Version::counts).findFirst()
                .map(version -> "Version " + version.number() + ", from " + version.from()).orElse("Not yet"))).toList());
        return "tasks/code-lists";
    }

    @GetMapping("/code-lists/{id}")
    String show(@PathVariable String id, Model model) {
        return show(gate.list(id), model);
    }

    String show(CodeList list, Model model) {
        var today = London.day(clock.instant());
        model.addAttribute("list", list);
        model.addAttribute("entries", list.inForceOn(today).orElse(list.newest()).entries().stream().map(entry ->
                new Entry(entry.code(), entry.label(), entry.validTo().map(London::words).orElse(""),
                        entry.canBeChosenOn(today))).toList());
        model.addAttribute("versions", versions(list, today));
        model.addAttribute("mayChange", gate.mayChange());
        model.asMap().putIfAbsent("from", today.toString());
        return "tasks/code-list";
    }

    /** The newest version, which is what a further one begins with. */
    @GetMapping("/code-lists/{id}/newest.csv")
    ResponseEntity<byte[]> give(@PathVariable String id) {
        var newest = gate.list(id).newest();
        var name = "homeward-" + id + "-version-" + newest.number() + ".csv";
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(files.write(CodeSheet.sheet(newest.entries())));
    }

    /** Newest first. */
    private static List<Version> versions(CodeList list, LocalDate today) {
        var inForce = list.inForceOn(today).map(CodeListVersion::number).orElse(0);
        return list.versions().stream().sorted((one, other) -> other.number() - one.number())
                .map(version -> new Version(version.number(), London.words(version.validFrom()),
                        version.entries().size(), version.number() == inForce)).toList();
    }

    /** One list among all. */
    record Row(String id, String title, String source, int choices, String version) {
    }

    /** @param last the last day in words; empty where there is none */
    record Entry(String code, String label, String last, boolean open) {
    }

    record Version(int number, String from, int entries, boolean counts) {
    }
}
