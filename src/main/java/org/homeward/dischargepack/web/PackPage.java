package org.homeward.dischargepack.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One person’s discharge pack: each rendering as a page to read and as a paper to print. */
@Controller
class PackPage {

    private static final String ADDRESS = "/journeys/{id}/pack/{rendering}";

    private final PackGate gate;
    private final PackPaper paper;

    PackPage(PackGate gate, PackPaper paper) {
        this.gate = gate;
        this.paper = paper;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String id, @PathVariable String rendering, Model model) {
        model.addAttribute("journey", id);
        model.addAttribute("paper", gate.paper(id, rendering, "Discharge pack"));
        return "dischargepack/pack";
    }

    @GetMapping(ADDRESS + ".pdf")
    ResponseEntity<byte[]> print(@PathVariable String id, @PathVariable String rendering) {
        var pdf = paper.pdf(gate.paper(id, rendering, "Discharge pack on paper"));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline()
                        .filename("discharge-pack-" + rendering + ".pdf", StandardCharsets.UTF_8).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store").body(pdf);
    }
}
