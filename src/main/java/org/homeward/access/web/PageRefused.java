package org.homeward.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Shows the sign-in page anew to somebody who left it open for so long that it no longer counts, and says to somebody who
 * sent too much that it was too much; everything else that is forbidden stays forbidden.
 */
final class PageRefused implements AccessDeniedHandler {

    /** Tomcat's mark of a form that could not be read; then its token against forged requests could not be, either. */
    private static final String NOT_READ = "org.apache.catalina.parameter_parse_failed";

    private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        var address = request.getRequestURI();
        if (why instanceof CsrfException && (address.equals("/login") || address.equals("/logout"))) {
            response.sendRedirect(request.getContextPath() + "/login?expired");
        } else if (why instanceof CsrfException && Boolean.TRUE.equals(request.getAttribute(NOT_READ))) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            forbidden.handle(request, response, why);
        }
    }
}
