package org.homeward.access;

import org.homeward.journey.JourneyId;

/**
 * Answers who may see which person. The rule is written once, in the database view {@code sight}: a team sees those
 * with whom it has a {@linkplain Relationships relationship}, a hospital's own system those of the hospital; managers
 * and process owners see those of their organisation without who they are.
 */
public interface WhoMaySee {

    Sight sight(Viewer viewer, JourneyId journey);
}
