package org.homeward.access;

import java.util.List;
import org.homeward.journey.JourneyId;

/**
 * Finds for which reasons somebody sees a journey. The rule is written once, in the database view {@code sight}: a team
 * sees those with whom it has a {@linkplain Relationships relationship}, a hospital's own system those of the hospital;
 * managers and process owners see those of their organisation without who they are. What may be shown and done for these
 * reasons says {@link AccessPolicy}.
 */
public interface WhoMaySee {

    /** Empty where the journey may not be seen, and just so where there is none. */
    List<Seeing> reasons(Viewer viewer, JourneyId journey);
}
