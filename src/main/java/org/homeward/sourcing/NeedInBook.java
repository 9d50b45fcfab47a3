package org.homeward.sourcing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.homeward.capacity.Band;
import org.homeward.capacity.CareService.Gender;
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

    /** The same as services are compared with it. */
    Wanted wanted() {
        var bands = asked.bands().stream().flatMap(band -> Band.read(band).stream()).toList();
        var isBed = !bands.isEmpty() && bands.stream().allMatch(Band::isBeds);
        return new Wanted(Set.copyOf(kinds), asked.district(), bands, isBed ? 1 : asked.careWorkers(), asked.startFrom(),
                preferences.careWorker().flatMap(Gender::of), preferences.language(), List.of());
    }

    /** What serves to find a service and is shown to no provider. @param careWorker women or men */
    public record Preferences(Optional<String> careWorker, Optional<String> language, boolean continuity) {
    }
}
