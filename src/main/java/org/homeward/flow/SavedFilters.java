package org.homeward.flow;

import java.time.Instant;
import java.util.List;
import org.homeward.access.Viewer;

/** The lists that somebody has kept under a name of their own, for example "My 7B therapy". Nobody else sees them. */
public interface SavedFilters {

    /** Nobody keeps more. */
    int MOST = 20;

    /** By name. */
    List<Saved> of(Viewer viewer);

    /**
     * Keeps a list; one of the same name is replaced.
     *
     * @param address what follows the question mark in its address
     * @return false where there are too many already
     */
    boolean keep(Viewer viewer, String name, String address, Instant at);

    void remove(Viewer viewer, long id);

    /** One kept list. */
    record Saved(long id, String name, String address) {
    }
}
