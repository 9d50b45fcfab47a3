package org.homeward.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.homeward.journey.JourneyId;

/** The openings in an emergency, and how a person is found for one: by exact number and birth date, or not at all. */
public interface EmergencyRecords {

    /**
     * The newest journey of the one person with this number and birth date, an open one before a closed one. Empty where
     * nobody fits, and just so where more than one person does: nobody is shown a record that may be another's.
     */
    Optional<JourneyId> find(Number number, LocalDate born);

    /** Says so before anything is looked up: whoever tries at the same moment waits until this one is done. */
    void takeTurn(String userId);

    /** How often this member has guessed wrong since then. */
    int missesSince(String userId, Instant since);

    void missed(String userId, Instant at);

    void keep(EmergencyOpening opening);

    Optional<EmergencyOpening> find(UUID id);

    /** Ends this member's openings of the journey before their time; false where none was open. */
    boolean close(String userId, JourneyId journey, Instant at);

    boolean isAnyUnreviewed(JourneyId journey);

    /** Writes down what the review found. */
    void reviewed(UUID id, boolean justified, String byWhom, Instant at);

    /** A number that a person goes by. */
    sealed interface Number {
    }

    /** @param digits ten digits */
    record NhsNumber(String digits) implements Number {
    }

    /** @param text as the hospital writes it */
    record HospitalNumber(String text) implements Number {
    }
}
