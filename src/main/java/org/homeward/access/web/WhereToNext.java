package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
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

    private static final String ASKED_FOR = "homeward.next";

    private final RequestCache wantedBefore;

    WhereToNext(RequestCache wantedBefore) {
        this.wantedBefore = wantedBefore;
    }

    /** Keeps where to go, for a way in that leads over another site. Only a page of ours counts. */
    static void remember(HttpSession session, String address) {
        OurPlaces.among(address).ifPresent(page -> session.setAttribute(ASKED_FOR, page));
    }

    static String ofApplication(String name) {
        return "/camunda/app/" + name + "/default/";
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
        var next = application(request).or(() -> askedFor(request)).or(() -> wanted(request, response)).orElse("/");
        wantedBefore.removeRequest(request, response);
        request.getSession().removeAttribute(ASKED_FOR);
        response.sendRedirect(request.getContextPath() + next);
    }

    private static Optional<String> application(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("wanted")).filter(wanted -> APPLICATION.matcher(wanted).matches())
                .map(WhereToNext::ofApplication);
    }

    private static Optional<String> askedFor(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getSession().getAttribute(ASKED_FOR));
    }

    private Optional<String> wanted(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(wantedBefore.getRequest(request, response))
                .map(saved -> URI.create(saved.getRedirectUrl()))
                .map(uri -> uri.getRawPath() + Optional.ofNullable(uri.getRawQuery()).map(q -> "?" + q).orElse(""))
                .flatMap(OurPlaces::among);
    }

    private static boolean isPageOfOurs(String address) {
        return Pattern.matches("/[a-z][^.]*", address) && !Pattern.matches("/(camunda|engine-rest|api|login|error)(/.*)?", address);
    }
}
