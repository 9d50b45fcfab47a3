package org.homeward.flow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Viewer;

/** Who owns the data of each group of fields at a place: a person or a team that sees to it that they are right, whoever enters them. */
public interface FieldOwners {

    /** The owners that matter to a viewer: those of the places for which the viewer works and of the hubs that serve them, by group. */
    Map<String, List<BoxOwners.Owner>> of(Viewer viewer);

    /** The owners at one place, by group. */
    Map<String, BoxOwners.Owner> ofOrganisation(String organisation);

    /** @param owner key of a candidate, as for a box; empty where nobody owns the group any more */
    void name(String organisation, String fieldGroup, Optional<String> owner, String byWhom, Instant at);
}
