package org.homeward.tasks.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.homeward.access.RecentSignIn;
import org.homeward.access.SheetFiles;
import org.homeward.access.SheetRefused;
import org.homeward.journey.London;
import org.homeward.tasks.ImportCodeList;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a new version of a closed list in two steps: first it shows what the file changes, then it lets that count. */
@Controller
class CodeListImportPage {

    private final CodeListGate gate;
    private final CodeListsPage page;
    private final ImportCodeList imports;
    private final SheetFiles files;
    private final RecentSignIn recent;

    CodeListImportPage(CodeListGate gate, CodeListsPage page, ImportCodeList imports, SheetFiles files,
                       RecentSignIn recent) {
        this.gate = gate;
        this.page = page;
        this.imports = imports;
        this.files = files;
        this.recent = recent;
    }

    @PostMapping(path = "/code-lists/{id}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String propose(@PathVariable String id, @RequestParam(defaultValue = "") String validFrom,
                   @RequestParam MultipartFile file, Model model) throws IOException {
        gate.changing();
        var list = gate.list(id);
        if (!recent.isFresh()) {
            return "redirect:/confirm-it-is-you?next=/code-lists/" + list.id();
        }
        try {
            var sheet = files.read(file.getBytes());
            var from = day(validFrom);
            model.addAttribute("change", imports.propose(list, from, sheet));
            model.addAttribute("list", list);
            model.addAttribute("validFrom", from.toString());
            model.addAttribute("fromWords", London.words(from));
            model.addAttribute("content", new String(files.write(sheet), StandardCharsets.UTF_8));
            return "tasks/code-list-change";
        } catch (SheetRefused e) {
            model.addAttribute("from", validFrom);
            return refused(id, e, model);
        }
    }

    @PostMapping("/code-lists/{id}/versions")
    String take(@PathVariable String id, @RequestParam(defaultValue = "") String validFrom,
                @RequestParam(defaultValue = "") String content, @RequestParam(defaultValue = "0") int onto, Model model,
                RedirectAttributes after) {
        var viewer = gate.changing();
        var list = gate.list(id);
        if (!recent.isFresh()) {
            return "redirect:/confirm-it-is-you?next=/code-lists/" + list.id();
        }
        try {
            var sheet = files.read(content.getBytes(StandardCharsets.UTF_8));
            var taken = imports.take(viewer, list, day(validFrom), sheet, onto);
            after.addFlashAttribute(taken ? "outcome" : "nothing", taken ? "The new version is entered."
                    : "Nothing was changed: the file holds nothing new, or somebody else has entered a version meanwhile."
                            + " Look at the list and send the file again if it is still needed.");
            return "redirect:/code-lists/" + list.id();
        } catch (SheetRefused e) {
            return refused(id, e, model);
        }
    }

    private String refused(String id, SheetRefused refused, Model model) {
        model.addAttribute("refused", refused);
        return page.show(gate.list(id), model);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw SheetRefused.because(1, "say from which day this version counts, for example 2026-04-01");
        }
    }
}
