package org.homeward.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.homeward.access.Standings;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Begins a session: notes when, and when the member showed who it is, and goes on to where the member wanted. */
final class AfterSigningIn implements AuthenticationSuccessHandler {

    /** The server drops a session a little after it has ended for us, so that it can still say why. */
    private static final Duration LONGER_THAN_IDLE = Duration.ofMinutes(10);

    private final WhereToNext next;
    private final Standings standings;
    private final SignInLog log;
    private final AccessSettings settings;
    private final Clock clock;

    AfterSigningIn(WhereToNext next, Standings standings, SignInLog log, AccessSettings settings, Clock clock) {
        this.next = next;
        this.standings = standings;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException, ServletException {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var session = request.getSession();
        session.setMaxInactiveInterval((int) settings.idle().plus(LONGER_THAN_IDLE).toSeconds());
        for (var mark : SessionMarks.values()) {
            if (mark != SessionMarks.PROVED) {
                mark.set(session, now);
            }
        }
        proved(who, now).ifPresent(at -> SessionMarks.PROVED.set(session, at));
        standings.signedIn(who.getName(), now);
        log.signedIn(SignedInViewer.of(who), who instanceof OAuth2AuthenticationToken ? "the identity provider" : "a password");
        next.onAuthenticationSuccess(request, response, who);
    }

    /** Through the identity provider somebody may have signed in hours ago; only the provider knows. */
    private static Optional<Instant> proved(Authentication who, Instant now) {
        return who.getPrincipal() instanceof OidcUser member
                ? Optional.ofNullable(member.getIdToken().getAuthenticatedAt()).filter(at -> !at.isAfter(now)).or(Optional::empty)
                : Optional.of(now);
    }
}
