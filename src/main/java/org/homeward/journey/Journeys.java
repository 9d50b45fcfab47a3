package org.homeward.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** All journeys, open and closed. */
public interface Journeys {

    void open(Journey journey);

    Optional<Journey> find(JourneyId id);

    /** Moves the journey to a stage and notes since when. The same stage again changes nothing. */
    void enter(JourneyId id, Stage stage, Instant at);

    void place(JourneyId id, Setting setting);

    void agreePathway(JourneyId id, String pathway, String subPathway, Instant at);

    /** The kind of way home that was agreed with the pathway, by code. Example: {@code p1-home-single-handed}. */
    Optional<String> subPathway(JourneyId id);

    /** What was agreed does not stand any more. */
    void takePathwayBack(JourneyId id, Instant at);

    /** Sets the discharge-ready date, or takes it back when empty. */
    void setDischargeReadyOn(JourneyId id, Optional<LocalDate> date);

    /** Corrects when the journey began. */
    void openedAt(JourneyId id, Instant at);

    /** The journey goes on after all, from its beginning. One that is open stays as it is. */
    void reopen(JourneyId id, Instant at);

    /** Corrects how a closed journey ended. */
    void correctOutcome(JourneyId id, String outcome);

    /** Closes the journey. Closing it again changes nothing. */
    void close(JourneyId id, String outcome, Instant at);

    /** The person had left at this moment, before we learned of it: until it moved on here, the journey had left or closed too. */
    void hadLeft(JourneyId id, Instant at);

    /**
     * The person had not left at this moment: the journey stood as before until then.
     *
     * @param until when they left; empty where they did not, and the journey has gone on here
     */
    void hadNotLeft(JourneyId id, Instant at, Optional<Instant> until);

    /**
     * The person lay there from then until then, whatever was known of it before. Where they lie now is said by {@link #place}.
     *
     * @param until empty for their last place
     */
    void lay(JourneyId id, Optional<String> ward, Instant since, Optional<Instant> until);
}
