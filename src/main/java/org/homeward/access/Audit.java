package org.homeward.access;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.homeward.journey.JourneyId;

/**
 * The book of who looked at whom and who changed what. It can be added to and not changed. What it is told holds no
 * name and no number of a person. From where somebody asked, in which organisation and why, it finds out itself.
 */
public interface Audit {

    /**
     * Notes that somebody was shown these people. It is written within a second, together with others; while it cannot
     * be written, nobody is shown anybody.
     *
     * @param screen      what they were shown, in words, for example "Journey page"
     * @param journeys    whose; none where a search found nobody
     * @throws AuditCannotBeWritten when the answer must be refused
     */
    void read(Viewer who, String screen, Collection<JourneyId> journeys);

    /** The same for people who were shown without a journey of theirs, for example to be chosen from. */
    void readPersons(Viewer who, String screen, Collection<UUID> persons);

    /**
     * Notes what somebody did, in the transaction in which it is done: either both stand or neither does.
     *
     * @param action  as area.objectParticiple, for example {@code account.locked}
     * @param journey whose, where it was about one person
     * @param what    a few words, for example the user whose account it was; nothing of a person on a journey
     */
    void did(Viewer who, String action, Optional<JourneyId> journey, String what);

    /**
     * Says who is behind all that the transaction at hand goes on to write, where it is no request of a user.
     *
     * @param sender for example {@code hl7:NBPAS}
     */
    void onBehalfOf(String sender);
}
