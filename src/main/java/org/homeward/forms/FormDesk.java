package org.homeward.forms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.Refusal;

/** Where a task's form is opened and handed in, with the member's own rights. */
public interface FormDesk {

    /** The form with what it shows filled in; empty where the task is open no more, or another team's. */
    Optional<Opened> open(Viewer viewer, String task);

    /**
     * Many tasks' forms, for a page that shows them together, by task; that they were shown is noted once.
     *
     * @param beside who stands on that page without a form
     */
    Map<String, Opened> openAll(Viewer viewer, Collection<String> tasks, Collection<JourneyId> beside);

    /** The form alone, for which nobody's record is opened. */
    Optional<Deployed> formOf(Viewer viewer, String task);

    /** A form as it was or is deployed, whether or not a task of it is open. */
    Optional<Deployed> deployed(String version, String form);

    /** A form as it stands in the newest models. */
    Optional<Deployed> newest(String form);

    Outcome complete(Viewer viewer, String task, Map<String, Object> answers);

    /** Puts the task into the member's own hands, whoever holds it now. Answers whether it could be. */
    boolean takeOver(Viewer viewer, String task);

    /** @param version which set of models the form belongs to; it changes when the form does */
    record Deployed(String version, TaskForm form, FormContract contract) {
    }

    /** @param values what the form shows filled in, by key, and the options that it offers out of our tables */
    record Opened(Deployed deployed, Map<String, Object> values) {
    }

    /** What came of handing a form in. */
    sealed interface Outcome {

        record Done() implements Outcome {
        }

        record Refused(List<Refusal> refusals) implements Outcome {
        }

        /** Done by somebody else, withdrawn, or taken away from the team. */
        record Gone() implements Outcome {
        }

        record HeldBy(String user) implements Outcome {
        }
    }
}
