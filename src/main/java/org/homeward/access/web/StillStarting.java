package org.homeward.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks everybody to wait until the models of this build are deployed, and nobody is shown a page for which a table is missing. The page
 * opens by itself; other systems get 503 with {@code Retry-After}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StillStarting extends OncePerRequestFilter {

    private static final String SECONDS = "2";
    private static final String WORDS = """
            <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="refresh" content="%s"><title>Homeward is starting</title></head>
            <body><h1>Homeward is starting</h1><p>This page opens by itself in a moment.</p></body></html>
            """.formatted(SECONDS);

    private volatile boolean ready;

    /** Before the first of those who wait for the same event go through our own pages. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void open(ApplicationReadyEvent event) {
        ready = true;
    }

    /** Who watches the product asks for its health before it is ready, too. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ready || request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(WORDS);
    }
}
