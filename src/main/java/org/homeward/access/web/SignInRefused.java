package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends somebody whose sign-in failed back to the sign-in page, which says why without saying who exists. */
final class SignInRefused implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
                                        AuthenticationException why) throws IOException {
        response.sendRedirect(request.getContextPath()
                + (why instanceof LockedException ? "/login?wait" : "/login?refused"));
    }
}
