package org.homeward.access.web;

import java.io.IOException;
import java.time.Clock;
import org.homeward.access.RecentSignIn;
import org.homeward.access.SheetFiles;
import org.homeward.access.SheetKind;
import org.homeward.access.SheetRefused;
import org.homeward.access.TakeSheet;
import org.homeward.journey.London;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands organisations, places, teams and members over as files, both ways, for administrators of the operator. */
@Controller
class ImportPage {

    private static final String ADDRESS = "/organisations/import";

    private final DirectoryGate gate;
    private final TakeSheet sheets;
    private final SheetFiles files;
    private final RecentSignIn recent;
    private final Clock clock;

    ImportPage(DirectoryGate gate, TakeSheet sheets, SheetFiles files, RecentSignIn recent, Clock clock) {
        this.gate = gate;
        this.sheets = sheets;
        this.files = files;
        this.recent = recent;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String show(Model model) {
        gate.changingAll();
        model.addAttribute("kinds", TakeSheet.order());
        return "access/import";
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String take(@RequestParam(defaultValue = "") String kind, @RequestParam MultipartFile file, Model model,
                RedirectAttributes after) throws IOException {
        var viewer = gate.changingAll();
        if (!recent.isFresh()) {
            return "redirect:/confirm-it-is-you?next=" + ADDRESS;
        }
        try {
            var changed = sheets.take(viewer, kind(kind), files.read(file.getBytes()));
            after.addFlashAttribute("outcome", changed == 0 ? "The file holds nothing new. Nothing was changed."
                    : changed == 1 ? "One line was entered." : changed + " lines were entered.");
            return "redirect:" + ADDRESS;
        } catch (SheetRefused e) {
            model.addAttribute("chosen", kind);
            model.addAttribute("refused", e);
            return show(model);
        }
    }

    @GetMapping("/organisations/export/{kind}")
    ResponseEntity<byte[]> give(@PathVariable String kind) {
        var viewer = gate.changingAll();
        var asked = kind(kind.replaceFirst("[.]csv$", ""));
        var name = "homeward-" + asked.key() + "-" + London.day(clock.instant()) + ".csv";
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(files.write(sheets.give(viewer, asked)));
    }

    private static SheetKind kind(String key) {
        return SheetKind.of(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
