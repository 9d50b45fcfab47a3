package org.homeward.flow.store;

import java.time.Clock;
import org.homeward.flow.Reminders;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every half minute, on every node, whether a team is to be told of a task. */
@Component
@ConditionalOnProperty(name = "homeward.reminders.enabled", matchIfMissing = true)
class ReminderRound {

    private final Reminders reminders;
    private final Clock clock;

    ReminderRound(Reminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${homeward.reminders.poll:30s}")
    void goRound() {
        int told;
        do {
            told = reminders.tell(clock.instant());
        } while (told > 0);
    }
}
