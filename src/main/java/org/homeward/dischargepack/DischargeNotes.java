package org.homeward.dischargepack;

import java.util.Optional;
import java.util.UUID;
import org.homeward.journey.JourneyId;

/** All notes for care providers, each version a row. */
public interface DischargeNotes {

    void add(DischargeNote note);

    /** The version in force. */
    Optional<DischargeNote> newest(JourneyId journey);

    Optional<DischargeNote> find(UUID id);

    /** The version that was sent last, whether or not a newer one was prepared since. */
    Optional<DischargeNote> lastSent(JourneyId journey);

    void sent(UUID id, DischargeNote.Sent sent);

    void heard(UUID id, DischargeNote.Heard heard);
}
