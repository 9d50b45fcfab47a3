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
 * Shows the sign-in page anew to somebody who left it open for so long that it no longer counts; everything else that
 * is forbidden stays forbidden.
 */
final class PageRefused implements AccessDeniedHandler {

    private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        var address = request.getRequestURI();
        if (why instanceof CsrfException && (address.equals("/login") || address.equals("/logout"))) {
            response.sendRedirect(request.getContextPath() + "/login?expired");
        } else {
            forbidden.handle(request, response, why);
        }
    }
}
