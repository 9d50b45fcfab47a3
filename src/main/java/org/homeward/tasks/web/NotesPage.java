package org.homeward.tasks.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.homeward.access.WhoIsAsking;
import org.homeward.tasks.Attachment;
import org.homeward.tasks.AttachmentLimits;
import org.homeward.tasks.NoteSomething;
import org.homeward.tasks.ReadNotes;
import org.homeward.tasks.SentFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What colleagues noted about a person's way home: a page of its own, and a part of pages that show it beside their own. */
@Controller
class NotesPage {

    static final String ADDRESS = "/journeys/{id}/notes";
    private static final int ON_THE_PAGE = 500;
    private static final int BESIDE = 20;

    private final NotesGate gate;
    private final ReadNotes notes;
    private final NoteSomething noting;
    private final AttachmentLimits limits;
    private final WhoIsAsking asking;

    NotesPage(NotesGate gate, ReadNotes notes, NoteSomething noting, AttachmentLimits limits, WhoIsAsking asking) {
        this.gate = gate;
        this.notes = notes;
        this.noting = noting;
        this.limits = limits;
        this.asking = asking;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String id, @RequestParam Optional<String> task,
                @RequestHeader(name = "HX-Request", defaultValue = "false") boolean beside, Model model) {
        var journey = gate.journey(id);
        var viewer = asking.viewer();
        model.addAttribute("journey", journey.value());
        model.addAttribute("shown", notes.of(viewer, journey, beside ? BESIDE : ON_THE_PAGE, task));
        model.addAttribute("me", viewer.userId());
        model.addAttribute("beside", beside);
        model.addAttribute("largest", limits.largest());
        model.addAttribute("largestInWords", Attachment.size(limits.largest()));
        return beside ? "tasks/notes :: list" : "tasks/notes-page";
    }

    @PostMapping(ADDRESS)
    String write(@PathVariable String id, @RequestParam Optional<String> task,
                 @RequestParam(defaultValue = "") String text, @RequestParam(required = false) MultipartFile file,
                 RedirectAttributes after) {
        var journey = gate.journey(id);
        var outcome = noting.write(asking.viewer(), journey, task, text, sent(file));
        return new AfterNoting(journey, task).with(outcome, text, "", after);
    }

    /** A browser sends a nameless file where none was chosen. */
    private static Optional<SentFile> sent(MultipartFile file) {
        return Optional.ofNullable(file)
                .filter(it -> !it.isEmpty() || it.getOriginalFilename() != null && !it.getOriginalFilename().isBlank())
                .map(it -> new SentFile(Optional.ofNullable(it.getOriginalFilename()).orElse(""), it.getSize(),
                        () -> content(it)));
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
