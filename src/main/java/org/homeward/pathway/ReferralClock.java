package org.homeward.pathway;

import java.time.Instant;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** The two clocks of a referral to the hub, from when it came: accepted within 15 minutes, triaged within 30. */
public interface ReferralClock {

    /** Of the newest referral; empty where none has come. */
    Optional<Reading> of(JourneyId journey);

    /**
     * @param referredAt when it came to the hub
     * @param acceptedAt when somebody of the hub took it first, or answered it without taking it
     * @param triagedAt  when it was answered
     * @param triageDue  by when, in the hub's own hours
     */
    record Reading(Instant referredAt, Optional<Instant> acceptedAt, Optional<Instant> triagedAt, Instant triageDue) {

        private static final int ACCEPT_SECONDS = 15 * 60;

        public Instant acceptDue() {
            return referredAt.plusSeconds(ACCEPT_SECONDS);
        }
    }
}
