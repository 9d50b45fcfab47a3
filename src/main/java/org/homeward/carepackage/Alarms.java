package org.homeward.carepackage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Alarms about care that is not known to come; a package has one open alarm at most. */
public interface Alarms {

    Optional<Alarm> open(CarePackageId carePackage);

    void raise(Alarm alarm);

    void close(CarePackageId carePackage, Instant at);

    /** All that are open, oldest first. */
    List<Alarm> open();
}
