package org.homeward.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/**
 * Tasks about something that must not say whose it is, for example an offer to a provider. The engine knows its reference alone, and
 * whoever has such a task gets no sight of a journey by it.
 */
public interface NamelessTasks {

    /** Whether tasks of a process with this business key are of this kind. */
    boolean have(String businessKey);

    /** Whose task it is, for example {@code care-providers.brightwater}. */
    String team(String businessKey);

    /** By when it is due, where the matter itself says so and not the table. */
    Optional<Instant> dueAt(String businessKey, String form);

    void opened(Opened task);

    /** Ending one that has ended changes nothing. */
    void ended(String engineTask, Waits.Ending how, Instant at);

    /** Makes sure that nobody else works on the same matter until this transaction ends. */
    void takeTurn(String businessKey);

    /** What its form shows filled in, by the form's keys. */
    Map<String, Object> shown(String businessKey, String form);

    /** Whose journey the form shows after all: somebody who was chosen, or may assess, is told. */
    Optional<JourneyId> reveals(String businessKey, String form);

    /** One refusal for each answer that cannot be taken. */
    List<Refusal> check(String businessKey, String form, Map<String, Object> answers);

    /**
     * Takes answers that were checked, in the transaction in which the task goes on.
     *
     * @param author user, or {@code link:} and an organisation
     */
    void answered(String businessKey, String form, Map<String, Object> answers, String author, Instant at);

    /** A task that has come up. */
    record Opened(String engineTask, String businessKey, String form, String team, Instant at, Instant dueAt) {
    }
}
