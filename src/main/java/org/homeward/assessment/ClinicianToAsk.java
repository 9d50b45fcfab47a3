package org.homeward.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answers;
import org.homeward.tasks.TaskHolder;

/**
 * Says which clinician is asked by name whether somebody can leave: whom the review names, where that is a consultant or registrar of
 * the ward, else the ward's only one. Where there are several, or none, or that one is away, the ward is asked as a team; the task
 * and its reminders are the team's in any case, so a prompt that nobody answers does not rest with one person.
 */
public final class ClinicianToAsk implements TaskHolder {

    private final Answers answers;
    private final SeniorClinicians seniors;
    private final BiPredicate<String, Instant> away;

    public ClinicianToAsk(Answers answers, SeniorClinicians seniors, BiPredicate<String, Instant> away) {
        this.answers = answers;
        this.seniors = seniors;
        this.away = away;
    }

    @Override
    public String task() {
        return DailyReview.DECISION;
    }

    @Override
    public Optional<String> holder(JourneyId journey, String group, Instant now) {
        var onTheWard = seniors.of(group);
        return DailyReview.newest(journey, answers).text("decidedBy").filter(onTheWard::contains)
                .or(() -> onTheWard.size() == 1 ? Optional.of(onTheWard.get(0)) : Optional.empty())
                .filter(user -> !away.test(user, now));
    }
}
