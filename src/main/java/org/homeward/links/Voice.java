package org.homeward.links;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;

/**
 * Whoever answers by link: an organisation, never a member.
 *
 * @param team    to whose mailbox the link was sent, for example {@code care-providers.brightwater}
 * @param journey of the person whom it is about; empty where it is about nobody's journey
 */
public record Voice(String team, UUID link, Optional<JourneyId> journey, Instant at) {

    /** Begins the name of everybody who acts by link in audit, answers and timeline. */
    public static final String BY_LINK = "link:";

    public Voice {
        Objects.requireNonNull(link);
        Objects.requireNonNull(journey);
        Objects.requireNonNull(at);
        if (team.indexOf('.') < 1) {
            throw new IllegalArgumentException("A team is a role and an organisation");
        }
    }

    /** Example: {@code brightwater}. */
    public String organisation() {
        return team.substring(team.indexOf('.') + 1);
    }

    /** As it stands in audit, answers and timeline. Example: {@code link:brightwater}. */
    public String actor() {
        return BY_LINK + organisation();
    }

    /** Under which number the answers are kept, in place of a task's. */
    public String sheet() {
        return BY_LINK + link;
    }

    Viewer viewer() {
        return new Viewer(actor(), Set.of(team));
    }
}
