package org.homeward.person.web;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.homeward.access.RecentSignIn;
import org.homeward.access.SheetFiles;
import org.homeward.access.SheetRefused;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.person.HomeFact;
import org.homeward.person.ImportHomeFacts;
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

/** Takes a file of what is known of people's lives at home, from those who keep it: a council's brokerage and the hub. */
@Controller
class HomeFactsPage {

    private static final String ADDRESS = "/home-facts";
    private static final Set<String> ROLES = Set.of("brokerage-officers", "discharge-coordinators");

    private final ImportHomeFacts importHomeFacts;
    private final SheetFiles files;
    private final WhoIsAsking asking;
    private final RecentSignIn recent;

    HomeFactsPage(ImportHomeFacts importHomeFacts, SheetFiles files, WhoIsAsking asking, RecentSignIn recent) {
        this.importHomeFacts = importHomeFacts;
        this.files = files;
        this.asking = asking;
        this.recent = recent;
    }

    @GetMapping(ADDRESS)
    String show(Model model) {
        viewer();
        model.addAttribute("columns", ImportHomeFacts.COLUMNS);
        model.addAttribute("kinds", List.of(HomeFact.Kind.values()));
        return "person/home-facts";
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String take(@RequestParam MultipartFile file, Model model, RedirectAttributes after) throws IOException {
        var viewer = viewer();
        if (!recent.isFresh()) {
            return "redirect:/confirm-it-is-you?next=" + ADDRESS;
        }
        try {
            var added = importHomeFacts.take(viewer, files.read(file.getBytes()));
            after.addFlashAttribute("outcome", added == 0 ? "The file holds nothing new. Nothing was changed."
                    : added == 1 ? "One fact was entered." : added + " facts were entered.");
            return "redirect:" + ADDRESS;
        } catch (SheetRefused e) {
            model.addAttribute("refused", e);
            return show(model);
        }
    }

    @GetMapping("/home-facts.csv")
    ResponseEntity<byte[]> give() {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("homeward-home-facts.csv").build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(files.write(importHomeFacts.give(viewer())));
    }

    private Viewer viewer() {
        var viewer = asking.viewer();
        if (viewer.roles().stream().noneMatch(ROLES::contains)) {
            throw new AccessDeniedException("Does not bring in what is known of homes");
        }
        return viewer;
    }
}
