package org.homeward.duties;

import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/**
 * A special duty of one journey that is open.
 *
 * @param source   from where it was raised: {@code task:<task id>}, {@code page:journey} or {@code process:<process id>}
 * @param raisedBy the user who raised it, where a person did
 */
public record Duty(long id, JourneyId journey, DutyKind kind, String source, Optional<String> raisedBy) {

    public Duty {
        Objects.requireNonNull(journey);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(source);
        Objects.requireNonNull(raisedBy);
    }
}
