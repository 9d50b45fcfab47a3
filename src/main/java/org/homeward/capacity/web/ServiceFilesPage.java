package org.homeward.capacity.web;

import java.io.IOException;
import java.time.Clock;
import org.homeward.access.RecentSignIn;
import org.homeward.access.SheetFiles;
import org.homeward.access.SheetRefused;
import org.homeward.capacity.ImportServices;
import org.homeward.journey.London;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes and gives a council's services as a file, for its brokers, and says beforehand what the file would do. */
@Controller
class ServiceFilesPage {

    private static final String ADDRESS = "/services-import";

    private final ServiceGate gate;
    private final ImportServices services;
    private final SheetFiles files;
    private final RecentSignIn recent;
    private final Clock clock;

    ServiceFilesPage(ServiceGate gate, ImportServices services, SheetFiles files, RecentSignIn recent, Clock clock) {
        this.gate = gate;
        this.services = services;
        this.files = files;
        this.recent = recent;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String show(Model model) {
        gate.keeping("");
        model.addAttribute("councils", gate.councils());
        model.addAttribute("columns", ImportServices.columns());
        return "capacity/import";
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String take(@RequestParam(defaultValue = "") String council, @RequestParam(defaultValue = "") String step,
                @RequestParam MultipartFile file, Model model, RedirectAttributes after) throws IOException {
        var own = gate.keeping(council);
        if (!recent.isFresh()) {
            return "redirect:/confirm-it-is-you?next=" + ADDRESS;
        }
        try {
            var sheet = files.read(file.getBytes());
            if (step.equals("look")) {
                model.addAttribute("preview", services.look(own, sheet).words());
                return show(model);
            }
            after.addFlashAttribute("outcome", "The file is taken: " + services.take(gate.viewer(), own, sheet).words() + ".");
            return "redirect:" + ADDRESS;
        } catch (SheetRefused e) {
            model.addAttribute("refused", e);
            return show(model);
        }
    }

    @GetMapping("/services-export.csv")
    ResponseEntity<byte[]> give(@RequestParam(defaultValue = "") String council) {
        var own = gate.keeping(council);
        var name = "homeward-services-" + own + "-" + London.day(clock.instant()) + ".csv";
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(files.write(services.give(gate.viewer(), own)));
    }
}
