package org.homeward.flow.store;

import java.time.Clock;
import java.util.List;
import org.homeward.flow.Reminders;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every half minute, on every node, whether a team is to be told of a task or of what it promised. */
@Component
@ConditionalOnProperty(name = "homeward.reminders.enabled", matchIfMissing = true)
class ReminderRound {

    private final List<Reminders> reminders;
    private final Clock clock;

    ReminderRound(List<Reminders> reminders, Clock clock) {
        this.reminders = List.copyOf(reminders);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${homeward.reminders.poll:30s}")
    void goRound() {
        int told;
        do {
            told = reminders.stream().mapToInt(each -> each.tell(clock.instant())).sum();
        } while (told > 0);
    }
}
