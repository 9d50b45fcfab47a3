package org.homeward.flow.store;

import java.time.Clock;
import java.time.LocalTime;
import org.homeward.flow.UsualDurations;
import org.homeward.journey.London;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reckons once a night, after three o'clock by London time, on one node, how long each step usually lasts. */
@Component
@ConditionalOnProperty(name = "homeward.usual-durations.enabled", matchIfMissing = true)
class UsualDurationRound {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 0);

    private final UsualDurations durations;
    private final Clock clock;

    UsualDurationRound(UsualDurations durations, Clock clock) {
        this.durations = durations;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${homeward.usual-durations.poll:15m}")
    void goRound() {
        var now = clock.instant().atZone(London.ZONE);
        var tonight = now.with(AT_NIGHT);
        durations.reckon(now.toInstant(), (now.isBefore(tonight) ? tonight.minusDays(1) : tonight).toInstant());
    }
}
