package org.homeward.flow;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.homeward.access.Viewer;

/** The lists that somebody has kept under a name of their own, for example "My 7B therapy". Nobody else sees them. */
public interface SavedFilters {

    /** Nobody keeps more. */
    int MOST = 20;

    /** Of which page a list is. */
    enum Of {
        WORKLIST, BOARD;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** By name. */
    List<Saved> of(Viewer viewer, Of page);

    /**
     * Keeps a list; one of the same name and page is replaced.
     *
     * @param address what follows the question mark in its address
     * @return false where there are too many already
     */
    boolean keep(Viewer viewer, Of page, String name, String address, Instant at);

    void remove(Viewer viewer, long id);

    /** One kept list. */
    record Saved(long id, String name, String address) {
    }
}
