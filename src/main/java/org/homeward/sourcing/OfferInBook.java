package org.homeward.sourcing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/**
 * An offer as it stands in the book: for whoever works on it, and never for a provider as it is.
 *
 * @param need        by its reference
 * @param serviceName what the directory calls the service
 * @param task        the provider's open task of it, by the engine's id
 */
public record OfferInBook(String ref, String need, JourneyId journey, CareNeed.Asked asked, String organisation, String service,
                          String serviceName, int round, int place, String state, Scored score, Times times, Said said,
                          Optional<String> task) {

    public OfferInBook {
        Objects.requireNonNull(ref);
        Objects.requireNonNull(need);
        Objects.requireNonNull(journey);
        Objects.requireNonNull(asked);
        Objects.requireNonNull(organisation);
        Objects.requireNonNull(state);
        Objects.requireNonNull(task);
    }

    public boolean isClosed() {
        return times.closedAt().isPresent();
    }

    /** Whether it has not been answered yet. */
    public boolean isWaiting() {
        return state.equals("offered") || state.equals("assessing");
    }

    /** Whether the person has consented to this provider's assessing, and that counts still. */
    boolean hasConsentAt(Instant now) {
        return state.equals("assessing") && times.assessUntil().filter(now::isBefore).isPresent();
    }

    /** How well it fits, from 0 to 100, and what each part of that counts. */
    public record Scored(int points, List<Part> parts) {

        public Scored {
            parts = List.copyOf(parts);
        }

        /** One part of the score. @param points of 100 @param weight how much it counts @param words why, for example {@code Serves NB1} */
        public record Part(String name, int points, int weight, String words) {
        }
    }

    /** @param assessUntil until when the consent to assess counts */
    public record Times(Instant madeAt, Instant answerBy, Optional<Instant> canStartAt, Optional<Instant> assessUntil,
                        Optional<Instant> startAt, Optional<Instant> closedAt) {
    }

    /**
     * What was said of it.
     *
     * @param declineReason code of the list {@code decline-reasons}
     * @param chosenBy      person, attorney-or-deputy, best-interests or broker-only-one
     * @param overBecause   why it was taken back, or why the care has ended; a sentence
     */
    public record Said(Optional<String> declineReason, Optional<String> assessHow, Optional<String> chosenBecause,
                       Optional<String> chosenBy, Optional<String> overBecause) {
    }
}
