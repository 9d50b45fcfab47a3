package org.homeward.sourcing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/**
 * A need for care as it stands in the book.
 *
 * @param ref     for example {@code N-4T8Z2M}
 * @param kinds   codes of the list {@code package-types}; any of them will do
 * @param purpose discharge or long-term
 * @param state   open, chosen, confirmed, interim or withdrawn
 */
public record NeedInBook(String ref, JourneyId journey, String council, String pathway, String purpose, List<String> kinds,
                         NeedShown asked, Preferences preferences, String state, Instant openedAt, Optional<Instant> closedAt,
                         Optional<String> closedBecause) {

    public NeedInBook {
        Objects.requireNonNull(ref);
        Objects.requireNonNull(journey);
        Objects.requireNonNull(council);
        Objects.requireNonNull(asked);
        Objects.requireNonNull(preferences);
        kinds = List.copyOf(kinds);
    }

    /** What serves to find a service and is shown to no provider. @param careWorker women or men */
    public record Preferences(Optional<String> careWorker, Optional<String> language, boolean continuity) {
    }
}
