package org.homeward.forms.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads a form that is sent after its session has ended to where it is kept by the key of its draft, so that whoever signs
 * in again finds what was written. Stands behind the look whether the session still counts (-103) and before the rules for
 * addresses (-100).
 */
@Component
@Order(-102)
class KeepsWhatWasTyped extends OncePerRequestFilter {

    private static final Pattern TASK = Pattern.compile("/(?:tasks|work/list/[\\w-]+)/([\\w-]+)");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !TASK.matcher(request.getRequestURI()).matches()
                || Optional.ofNullable(request.getSession(false)).map(session -> session.getAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)).isPresent();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var task = TASK.matcher(request.getRequestURI());
        response.setHeader("Location", task.matches() ? "/tasks/" + task.group(1) + "/draft" : "/");
        response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
    }
}
