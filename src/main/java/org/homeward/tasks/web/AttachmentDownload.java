package org.homeward.tasks.web;

import java.nio.charset.StandardCharsets;
import org.homeward.access.WhoIsAsking;
import org.homeward.tasks.ReadNotes;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands over a file that lies beside a record. It is saved, and never shown by the browser as a page of ours. */
@Controller
class AttachmentDownload {

    private final NotesGate gate;
    private final ReadNotes notes;
    private final WhoIsAsking asking;

    AttachmentDownload(NotesGate gate, ReadNotes notes, WhoIsAsking asking) {
        this.gate = gate;
        this.notes = notes;
        this.asking = asking;
    }

    @GetMapping("/journeys/{id}/attachments/{attachment}")
    ResponseEntity<byte[]> give(@PathVariable String id, @PathVariable String attachment) {
        var journey = gate.journey(id);
        var file = notes.file(asking.viewer(), journey, NotesGate.id(attachment)).orElseThrow(NotesGate::notFound);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.attachment().kind().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(file.attachment().name(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(file.content());
    }
}
