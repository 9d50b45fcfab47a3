package org.homeward.tasks;

import java.util.Collection;

/** What the newest models say about every wait. The board's sentences come from here. */
public interface WaitStateCatalogue {

    /** Puts in what these say; steps that no model has any more stay readable for people who still wait at them. */
    void replace(Collection<WaitState> states);
}
