package org.homeward.dischargepack.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.homeward.dischargepack.ReadProviderPlans;
import org.homeward.dischargepack.UploadProviderPlan;
import org.homeward.tasks.SentFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The care and support plans that providers have of their own: sent by the provider, read by ward and emergency department. */
@Controller
class ProviderPlanPage {

    private static final String ADDRESS = "/journeys/{id}/provider-plan";

    private final ProviderPlanGate gate;
    private final ReadProviderPlans plans;
    private final UploadProviderPlan uploading;

    ProviderPlanPage(ProviderPlanGate gate, ReadProviderPlans plans, UploadProviderPlan uploading) {
        this.gate = gate;
        this.plans = plans;
        this.uploading = uploading;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String id, Model model) {
        gate.journey(id);
        if (!gate.maySend(id)) {
            throw new AccessDeniedException("A plan is sent by the provider that cares for the person");
        }
        model.addAttribute("journey", id);
        model.addAttribute("plans", gate.plans(id));
        model.addAttribute("taken", uploading.takenInWords());
        return "dischargepack/provider-plan";
    }

    @PostMapping(ADDRESS)
    String upload(@PathVariable String id, @RequestParam(required = false) MultipartFile file, RedirectAttributes after) {
        var journey = gate.journey(id);
        if (!gate.maySend(id)) {
            throw new AccessDeniedException("A plan is sent by the provider that cares for the person");
        }
        var wrong = Optional.ofNullable(file).map(sent -> uploading.upload(gate.viewer(), journey, new SentFile(
                Optional.ofNullable(sent.getOriginalFilename()).orElse(""), sent.getSize(), () -> content(sent))))
                .orElse(Optional.of("Choose a file."));
        wrong.ifPresentOrElse(sentence -> after.addFlashAttribute("problem", sentence),
                () -> after.addFlashAttribute("outcome", "Your plan is kept. Ward and emergency department see it from now on."));
        return "redirect:/journeys/" + id + "/provider-plan";
    }

    @GetMapping(ADDRESS + "/{plan}")
    ResponseEntity<byte[]> give(@PathVariable String id, @PathVariable String plan) {
        var file = plans.file(gate.viewer(), gate.journey(id), id(plan)).orElseThrow(ProviderPlanGate::notFound);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.plan().kind().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(file.plan().name(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store").body(file.content());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ProviderPlanGate.notFound();
        }
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
