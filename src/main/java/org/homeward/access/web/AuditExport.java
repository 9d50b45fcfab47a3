package org.homeward.access.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.AuditEntry;
import org.homeward.access.AuditTrail;
import org.homeward.access.RecentSignIn;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/**
 * Hands out what a search of the audit finds, as a table or as JSON, one row a line, to somebody who has just proved who
 * it is. Example line: {@code {"seq":812,"at":"2024-01-05T14:05:00Z","who":"nina.ward","action":"read",...}}.
 */
@Controller
class AuditExport {

    private static final List<String> COLUMNS = List.of("seq", "at", "who", "groups", "organisations", "from", "action",
            "screen", "address", "purpose", "journeys", "rows", "what");

    private final AuditTrail trail;
    private final Audit audit;
    private final Reviewers reviewers;
    private final RecentSignIn recently;
    private final ObjectMapper json;

    AuditExport(AuditTrail trail, Audit audit, Reviewers reviewers, RecentSignIn recently, ObjectMapper json) {
        this.trail = trail;
        this.audit = audit;
        this.reviewers = reviewers;
        this.recently = recently;
        this.json = json;
    }

    @GetMapping("/audit/export")
    void export(@ModelAttribute AuditRequest asked, @RequestParam(defaultValue = "csv") String as,
                HttpServletResponse response) throws IOException {
        var viewer = reviewers.viewer();
        if (!recently.isFresh()) {
            response.sendRedirect("/confirm-it-is-you?next="
                    + UriUtils.encode(asked.address("/audit"), StandardCharsets.UTF_8));
            return;
        }
        var lines = as.equals("jsonl");
        var query = asked.query(reviewers.organisations(viewer));
        audit.did(viewer, "audit.exported", query.journey(), (lines ? "jsonl " : "csv ") + query.words());
        response.setContentType(lines ? "application/jsonl;charset=UTF-8" : "text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit." + (lines ? "jsonl" : "csv") + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var out = response.getWriter();
        if (!lines) {
            write(out, String.join(",", COLUMNS));
        }
        trail.each(query, entry -> write(out, lines ? line(entry) : row(entry)));
    }

    private String line(AuditEntry entry) {
        var values = new LinkedHashMap<String, Object>();
        var all = values(entry);
        COLUMNS.forEach(column -> values.put(column, all.get(values.size())));
        try {
            return json.writeValueAsString(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(AuditEntry entry) {
        return values(entry).stream().map(value -> cell(value instanceof List<?> list
                        ? list.stream().map(Object::toString).collect(Collectors.joining(" ")) : value.toString()))
                .collect(Collectors.joining(","));
    }

    private static List<Object> values(AuditEntry entry) {
        return List.of(entry.seq(), entry.at().toString(), entry.who(), entry.groups(), entry.organisations(),
                entry.fromWhere(), entry.action(), entry.screen(), entry.address(), entry.purpose(), entry.journeys(),
                entry.rows(), entry.what());
    }

    /** In quotes, and with nothing at its beginning that a spreadsheet would take for a formula. */
    private static String cell(String value) {
        var harmless = value.matches("(?s)[=+@\\t\\r-].*") ? "'" + value : value;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private static void write(Writer out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
