package org.homeward.capacity;

import java.util.List;
import java.util.Optional;

/** All services of the directory. */
public interface CareServices {

    Optional<CareService> find(String ref);

    /** The same; whoever else takes it waits until the transaction at hand has ended. */
    Optional<CareService> take(String ref);

    /** By name, open and closed. */
    List<CareService> all();

    /** Enters it, or puts it in the place of what was known of it. */
    void keep(CareService service);
}
