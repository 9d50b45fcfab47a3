package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.homeward.access.RecentSignIn;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@Component
class ProvedLately implements RecentSignIn {

    private static final Duration COUNTS = Duration.ofMinutes(10);

    private final Clock clock;

    ProvedLately(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean isFresh() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                && isFresh(asked.getRequest());
    }

    private boolean isFresh(HttpServletRequest request) {
        return SessionMarks.PROVED.in(request.getSession(false))
                .filter(proved -> clock.instant().isBefore(proved.plus(COUNTS))).isPresent();
    }
}
