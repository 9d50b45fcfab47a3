package org.homeward.flow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.journey.Stage;

/** Who looks after everybody at one stage of a hub or a hospital: a person or a team. */
public interface BoxOwners {

    /** The owners that matter to a viewer: those of the hospital and the hub for which the viewer works, by stage. */
    Map<Stage, List<Owner>> of(Viewer viewer);

    /** The owners of one hub or hospital, by stage. */
    Map<Stage, Owner> ofOrganisation(String organisation);

    /** Who can be named there: its teams and their members, by name. */
    List<Candidate> candidates(String organisation);

    /** @param owner key of a candidate; empty where nobody looks after the box any more */
    void name(String organisation, Stage stage, Optional<String> owner, String byWhom, Instant at);

    /**
     * @param key   {@code team:hub-leads.northbridge-hub} or {@code person:lee.lead}
     * @param since when it was named
     */
    record Owner(String key, String name, String organisation, Instant since) {
    }

    /** @param job what a person does; empty for a team */
    record Candidate(String key, String name, Optional<String> job) {

        public boolean isTeam() {
            return job.isEmpty();
        }
    }
}
