package org.homeward.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Viewer;

/** The morning and the afternoon meeting: who leaves today, who could, what holds each of them, and what has changed since the last one. */
public interface Huddle {

    /** So many people at most; a hub with more goes through its wards one by one. */
    int MOST = 200;

    /**
     * What there is to talk about now.
     *
     * @param group the viewer's team that meets, for example {@code hub-case-managers.northbridge-hub}
     * @param ward  id of the ward that is talked about; empty for everybody whom the viewer may see
     */
    Agenda agenda(Viewer viewer, String group, Optional<String> ward);

    /** Keeps what was agreed, with everybody who was talked about and what held them at that moment. Answers its number. */
    long hold(Viewer viewer, String group, Optional<String> ward, String minutes);

    /** One that the viewer's team has held. */
    Optional<Held> held(Viewer viewer, long id);

    /** The last ones of a team, the newest first. */
    List<Held> lately(Viewer viewer, String group, int most);

    /**
     * All to talk about.
     *
     * @param couldLeave need no hospital bed any more and are not planned to leave today, those who wait longest first
     * @param since      the last huddle of this team about these people, or a day ago
     * @param more       whether there are more people than {@link #MOST}
     */
    record Agenda(List<Person> leavesToday, List<Person> couldLeave, Changes changes, Instant since, Optional<Held> last, boolean more) {
    }

    /**
     * Somebody to talk about.
     *
     * @param planned    the day on which the person is planned to leave
     * @param readySince since when no hospital bed has been needed
     * @param promised   what was promised and is not noted as done
     */
    record Person(JourneySummary journey, WhyHere why, Optional<LocalDate> planned, Optional<Instant> readySince, List<PromisedAction> promised) {
    }

    /** How many people came, left, need no bed any more, need it again, and had a pathway agreed since then. */
    record Changes(int came, int left, int ready, int needBedAgain, int agreed) {
    }

    /** @param byWhom the name of whoever held it */
    record Held(long id, String group, String team, Optional<String> ward, Instant at, String byWhom, String minutes, List<Spoken> people) {
    }

    /**
     * Somebody who was talked about.
     *
     * @param who  empty where the reader may no longer know who it is
     * @param part {@code leaves-today} or {@code could-leave}
     * @param said what held the person at that moment
     */
    record Spoken(String journey, Optional<String> who, String part, String said) {
    }
}
