package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Decides where somebody goes after signing in: to the web application that the sign-in page was asked to return to,
 * else to the page that was wanted before, else to the worklist. Never anywhere outside Homeward.
 */
final class WhereToNext implements AuthenticationSuccessHandler {

    private static final Pattern APPLICATION = Pattern.compile("tasklist|cockpit|admin|welcome");
    private static final Pattern APPLICATION_PAGE =
            Pattern.compile("/camunda/app/(" + APPLICATION + ")/default/?");

    private final RequestCache wantedBefore;
    private final Clock clock;

    WhereToNext(RequestCache wantedBefore, Clock clock) {
        this.wantedBefore = wantedBefore;
        this.clock = clock;
    }

    /** A page that a person asked a browser for; not a part of one, a script's question or an address of the engine. */
    static boolean isWorthReturningTo(HttpServletRequest request) {
        var address = request.getRequestURI();
        var accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        return request.getMethod().equals("GET") && accept.contains("text/html")
                && request.getHeader("HX-Request") == null
                && (APPLICATION_PAGE.matcher(address).matches() || isPageOfOurs(address));
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        var next = application(request).or(() -> wanted(request, response)).orElse("/");
        wantedBefore.removeRequest(request, response);
        SessionMarks.PROVED.set(request.getSession(), clock.instant());
        response.sendRedirect(request.getContextPath() + next);
    }

    private static Optional<String> application(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("wanted")).filter(wanted -> APPLICATION.matcher(wanted).matches())
                .map(wanted -> "/camunda/app/" + wanted + "/default/");
    }

    private Optional<String> wanted(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(wantedBefore.getRequest(request, response))
                .map(saved -> URI.create(saved.getRedirectUrl()))
                .map(uri -> uri.getRawPath() + Optional.ofNullable(uri.getRawQuery()).map(q -> "?" + q).orElse(""))
                .filter(address -> address.startsWith("/") && !address.startsWith("//"));
    }

    private static boolean isPageOfOurs(String address) {
        return Pattern.matches("/[a-z][^.]*", address) && !Pattern.matches("/(camunda|engine-rest|api|login|error)(/.*)?", address);
    }
}
