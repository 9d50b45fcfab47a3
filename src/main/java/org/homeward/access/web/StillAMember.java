package org.homeward.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Looks, before anything else and for every address, whether the session still counts and its member may still be here.
 * Stands before all rules, so that they judge by today's teams. A session that has ended is gone at once, with what the
 * engine's web applications kept in it.
 */
final class StillAMember extends OncePerRequestFilter {

    /** Why the last session ended, for the sign-in page. */
    static final String ENDED = "homeward.ended";
    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final SessionRules rules;
    private final MemberCheck check;
    private final SignInLog log;

    StillAMember(SessionRules rules, MemberCheck check, SignInLog log) {
        this.rules = rules;
        this.check = check;
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && who(session).isPresent()) {
            synchronized (WebUtils.getSessionMutex(session)) {
                look(request, response, session);
            }
        }
        chain.doFilter(request, response);
    }

    private void look(HttpServletRequest request, HttpServletResponse response, HttpSession session) {
        try {
            who(session).ifPresent(who -> look(who, request, response, session));
        } catch (IllegalStateException e) {
            if (request.isRequestedSessionIdValid()) {
                throw e;
            }
            logger.debug("The session ended while this request waited");
        }
    }

    private void look(Authentication who, HttpServletRequest request, HttpServletResponse response, HttpSession session) {
        var tooLate = rules.endedBecause(request, session);
        if (tooLate.isPresent()) {
            end(request, session, who, tooLate.get());
            return;
        }
        var outcome = check.look(who, session, request, response);
        if (outcome.ended().isPresent()) {
            end(request, session, who, outcome.ended().get());
            return;
        }
        rules.used(request, session);
        if (outcome.today() != who) {
            session.setAttribute(CONTEXT, new SecurityContextImpl(outcome.today()));
        }
    }

    private void end(HttpServletRequest request, HttpSession session, Authentication who, String because) {
        session.invalidate();
        request.getSession(true).setAttribute(ENDED, because);
        log.ended(who.getName(), because);
    }

    private static Optional<Authentication> who(HttpSession session) {
        return Optional.ofNullable((SecurityContext) session.getAttribute(CONTEXT)).map(SecurityContext::getAuthentication);
    }
}
