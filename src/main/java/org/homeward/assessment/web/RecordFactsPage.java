package org.homeward.assessment.web;

import java.io.IOException;
import java.util.Set;
import org.homeward.access.RecentSignIn;
import org.homeward.access.SheetFiles;
import org.homeward.access.SheetRefused;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.assessment.ImportRecordFacts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a file of what the hospital's own record knows, before a round: from the ward itself or the co-ordinators. */
@Controller
class RecordFactsPage {

    private static final String ADDRESS = "/ward-round/facts";
    private static final Set<String> ROLES = Set.of("ward-staff", "discharge-coordinators");

    private final ImportRecordFacts importRecordFacts;
    private final SheetFiles files;
    private final WhoIsAsking asking;
    private final RecentSignIn recent;

    RecordFactsPage(ImportRecordFacts importRecordFacts, SheetFiles files, WhoIsAsking asking, RecentSignIn recent) {
        this.importRecordFacts = importRecordFacts;
        this.files = files;
        this.asking = asking;
        this.recent = recent;
    }

    @GetMapping(ADDRESS)
    String show(Model model) {
        viewer();
        model.addAttribute("columns", importRecordFacts.columns());
        return "assessment/record-facts";
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String take(@RequestParam MultipartFile file, Model model, RedirectAttributes after) throws IOException {
        var viewer = viewer();
        if (!recent.isFresh()) {
            return "redirect:/confirm-it-is-you?next=" + ADDRESS;
        }
        try {
            var added = importRecordFacts.take(viewer, files.read(file.getBytes()));
            after.addFlashAttribute("outcome", added == 0 ? "The file holds nothing new. Nothing was changed."
                    : added == 1 ? "One fact was entered. It counts once the ward confirms it."
                    : added + " facts were entered. They count once the ward confirms them.");
            return "redirect:" + ADDRESS;
        } catch (SheetRefused e) {
            model.addAttribute("refused", e);
            return show(model);
        }
    }

    @GetMapping("/ward-round/facts.csv")
    ResponseEntity<byte[]> give() {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("homeward-record-facts.csv").build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(files.write(importRecordFacts.give(viewer())));
    }

    private Viewer viewer() {
        var viewer = asking.viewer();
        if (viewer.roles().stream().noneMatch(ROLES::contains)) {
            throw new AccessDeniedException("Does not bring in what the hospital's record knows");
        }
        return viewer;
    }
}
