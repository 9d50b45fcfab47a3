package org.homeward.recovery;

import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/**
 * A change of hours that one provider is asked to agree.
 *
 * @param id     number in our table; it says nothing about anybody
 * @param team   of the provider, for example {@code care-providers.brightwater}
 * @param change what a review found, for example {@code fewer-visits}
 * @param hours  a week, from now on
 * @param answer yes or no; empty while the provider has not answered
 */
public record SupportChange(long id, JourneyId journey, String team, String change, int hours, Optional<String> answer) {

    public SupportChange {
        Objects.requireNonNull(journey);
        Objects.requireNonNull(team);
        Objects.requireNonNull(change);
        Objects.requireNonNull(answer);
    }

    String organisation() {
        return team.substring(team.indexOf('.') + 1);
    }
}
