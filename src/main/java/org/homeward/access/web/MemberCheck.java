package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.MemberChanged;
import org.homeward.access.Standing;
import org.homeward.access.Standing.Source;
import org.homeward.access.Standings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Looks up now and then whether the member of a session may still be here, and in which teams: in our tables, and for
 * those who came through the identity provider by asking it. While the provider does not answer, they stay for a while.
 */
@Component
class MemberCheck {

    /** Where the engine's web applications keep for a while who somebody is and in which teams. */
    private static final String KEPT_BY_THE_WEB_APPLICATIONS = "authenticatedUser";

    private final Standings standings;
    private final ObjectProvider<Vouching> provider;
    private final AccessSettings settings;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    MemberCheck(Standings standings, ObjectProvider<Vouching> provider, AccessSettings settings,
                ApplicationEventPublisher news, Clock clock) {
        this.standings = standings;
        this.provider = provider;
        this.settings = settings;
        this.news = news;
        this.clock = clock;
    }

    Outcome look(Authentication who, HttpSession session, HttpServletRequest request, HttpServletResponse response) {
        var now = clock.instant();
        if (who instanceof OAuth2AuthenticationToken && isDue(SessionMarks.ASKED, session, now)) {
            var refused = askProvider(who, session, request, response, now);
            if (refused.isPresent()) {
                return new Outcome(refused, who);
            }
        }
        if (!isDue(SessionMarks.CHECKED, session, now)) {
            return new Outcome(Optional.empty(), who);
        }
        SessionMarks.CHECKED.set(session, now);
        var began = SessionMarks.SIGNED_IN.in(session).orElse(now);
        var source = who instanceof OAuth2AuthenticationToken ? Source.OPENID : Source.LOCAL;
        return standings.of(who.getName())
                .filter(standing -> standing.keepsSessionOf(began) && standing.source() == source)
                .map(standing -> new Outcome(Optional.empty(), withTeamsOf(standing, who, session)))
                .orElse(new Outcome(Optional.of("removed"), who));
    }

    private Authentication withTeamsOf(Standing standing, Authentication who, HttpSession session) {
        var today = standing.account().groups();
        if (today.equals(AuthorityUtils.authorityListToSet(who.getAuthorities()))) {
            return who;
        }
        session.removeAttribute(KEPT_BY_THE_WEB_APPLICATIONS);
        news.publishEvent(new MemberChanged(who.getName()));
        return inTeams(who, today);
    }

    private Optional<String> askProvider(Authentication who, HttpSession session, HttpServletRequest request,
                                         HttpServletResponse response, Instant now) {
        SessionMarks.ASKED.set(session, now);
        var asked = provider.getIfAvailable();
        var answer = asked == null ? Vouching.Answer.MUST_GO : asked.ask(who, request, response);
        if (answer == Vouching.Answer.MUST_GO) {
            return Optional.of("removed");
        }
        if (answer == Vouching.Answer.MAY_STAY) {
            SessionMarks.VOUCHED.set(session, now);
            SessionMarks.CHECKED.set(session, Instant.EPOCH);
            return Optional.empty();
        }
        return SessionMarks.VOUCHED.in(session).filter(last -> now.isBefore(last.plus(asked.patience()))).isPresent()
                ? Optional.empty() : Optional.of("provider-silent");
    }

    private boolean isDue(SessionMarks mark, HttpSession session, Instant now) {
        return mark.in(session).filter(last -> now.isBefore(last.plus(settings.lookedUp()))).isEmpty();
    }

    private static Authentication inTeams(Authentication who, Set<String> teams) {
        var authorities = AuthorityUtils.createAuthorityList(teams);
        if (who instanceof OAuth2AuthenticationToken token) {
            return new OAuth2AuthenticationToken(token.getPrincipal(), authorities, token.getAuthorizedClientRegistrationId());
        }
        var renewed = UsernamePasswordAuthenticationToken.authenticated(who.getPrincipal(), null, authorities);
        renewed.setDetails(who.getDetails());
        return renewed;
    }

    /**
     * What was found.
     *
     * @param ended why the session has ended, where it has
     * @param today the member, with today's teams
     */
    record Outcome(Optional<String> ended, Authentication today) {
    }
}
