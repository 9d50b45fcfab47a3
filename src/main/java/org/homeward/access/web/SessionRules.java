package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** When a session ends by itself: after a while in which its member did nothing, and after a working day in any case. */
@Component
class SessionRules {

    /** What pages ask on their own, without anybody doing anything. */
    private static final Pattern ON_ITS_OWN = Pattern.compile("/session/left|/answer/.+|/board/(rows|counts|wall/rows)|/tasks/[^/]+/others|/tasks/([^/]+/)?beside"
            + "|/error|/webjars/.+|/[\\w-]+\\.(css|js|svg|png|ico)|/camunda/(lib|assets)/.+"
            + "|/camunda/api/engine/engine/default/filter(/[^/]+/(list|count|singleResult))?");

    /** A screen on a wall has nobody who moves its mouse. It names nobody and so stays on; all else asks for the password again. */
    private static final String WALL = "/board/wall/rows";

    private final AccessSettings settings;
    private final Clock clock;

    SessionRules(AccessSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Why the session has ended for what is asked; empty while it has not. */
    Optional<String> endedBecause(HttpServletRequest request, HttpSession session) {
        var now = clock.instant();
        if (!now.isBefore(lastsUntil(session, now))) {
            return Optional.of("day-over");
        }
        return request.getRequestURI().equals(WALL) || now.isBefore(idleUntil(session, now)) ? Optional.empty() : Optional.of("idle");
    }

    /** Until when the member may still do nothing, or anything. */
    Duration left(HttpSession session) {
        var now = clock.instant();
        var idle = idleUntil(session, now);
        var last = lastsUntil(session, now);
        return Duration.between(now, idle.isBefore(last) ? idle : last);
    }

    boolean isLastHour(HttpSession session) {
        var now = clock.instant();
        return !now.plus(settings.idle()).isBefore(lastsUntil(session, now));
    }

    void used(HttpServletRequest request, HttpSession session) {
        if (!ON_ITS_OWN.matcher(request.getRequestURI()).matches()) {
            SessionMarks.LAST_USED.set(session, clock.instant());
        }
    }

    private Instant idleUntil(HttpSession session, Instant now) {
        return SessionMarks.LAST_USED.in(session).orElse(now).plus(settings.idle());
    }

    private Instant lastsUntil(HttpSession session, Instant now) {
        return SessionMarks.SIGNED_IN.in(session).orElse(now).plus(settings.longest());
    }
}
