package org.homeward.carepackage.web;

import java.io.IOException;
import java.time.Clock;
import org.homeward.access.RecentSignIn;
import org.homeward.access.SheetFiles;
import org.homeward.access.SheetRefused;
import org.homeward.carepackage.ImportCarePackages;
import org.homeward.carepackage.ImportContracts;
import org.homeward.carepackage.KeepCarePackage;
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

/** Takes and gives a council's packages and contracts as files, for its brokers. */
@Controller
class PackageFilesPage {

    private static final String ADDRESS = "/care-packages/import";
    private static final String PACKAGES = "packages";
    private static final String CONTRACTS = "contracts";

    private final PackageGate gate;
    private final ImportCarePackages packages;
    private final ImportContracts contracts;
    private final SheetFiles files;
    private final RecentSignIn recent;
    private final Clock clock;

    PackageFilesPage(PackageGate gate, ImportCarePackages packages, ImportContracts contracts, SheetFiles files,
                     RecentSignIn recent, Clock clock) {
        this.gate = gate;
        this.packages = packages;
        this.contracts = contracts;
        this.files = files;
        this.recent = recent;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String show(Model model) {
        gate.brokering("");
        model.addAttribute("councils", gate.councils());
        model.addAttribute("columns", KeepCarePackage.fields());
        return "carepackage/import";
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String take(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String council,
                @RequestParam MultipartFile file, Model model, RedirectAttributes after) throws IOException {
        var own = gate.brokering(council);
        if (!recent.isFresh()) {
            return "redirect:/confirm-it-is-you?next=" + ADDRESS;
        }
        try {
            var sheet = files.read(file.getBytes());
            var changed = switch (kind) {
                case PACKAGES -> packages.take(gate.viewer(), own, sheet, gate.word("From a file."));
                case CONTRACTS -> contracts.take(gate.viewer(), own, sheet);
                default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            };
            after.addFlashAttribute("outcome", changed == 0 ? "The file holds nothing new. Nothing was changed."
                    : changed == 1 ? "One line was entered." : changed + " lines were entered.");
            return "redirect:" + ADDRESS;
        } catch (SheetRefused e) {
            model.addAttribute("chosen", kind);
            model.addAttribute("refused", e);
            return show(model);
        }
    }

    @GetMapping("/care-packages/export/{kind}")
    ResponseEntity<byte[]> give(@PathVariable String kind, @RequestParam(defaultValue = "") String council) {
        var own = gate.brokering(council);
        var sheet = switch (kind.replaceFirst("[.]csv$", "")) {
            case PACKAGES -> packages.give(gate.viewer(), own);
            case CONTRACTS -> contracts.give(gate.viewer(), own);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
        return csv("homeward-care-" + kind.replaceFirst("[.]csv$", "") + "-" + own + "-" + London.day(clock.instant()) + ".csv",
                files.write(sheet));
    }

    static ResponseEntity<byte[]> csv(String name, byte[] content) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
