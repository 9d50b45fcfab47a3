package org.homeward.tasks;

import java.time.Instant;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** Names one person of the team to whom a kind of task is given as it opens; everybody else in the team can take it over. */
public interface TaskHolder {

    /** The kind of task. Example: {@code decide-fit-to-leave}. */
    String task();

    /**
     * @param group the team, for example {@code ward-staff.northbridge-7b}
     * @return nobody where the whole team is asked
     */
    Optional<String> holder(JourneyId journey, String group, Instant now);
}
