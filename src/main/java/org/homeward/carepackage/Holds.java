package org.homeward.carepackage;

import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** All holds. A package has one open hold at most; whoever would make a second one fails. */
public interface Holds {

    /** Enters a hold, or how it stands now. */
    void keep(Hold hold);

    Optional<Hold> find(HoldId id);

    /** The hold of a package that began last, open or not. */
    Optional<Hold> newest(CarePackageId carePackage);

    /** Oldest first. */
    List<Hold> of(CarePackageId carePackage);

    /** Those that cover a stay of this journey, oldest first. */
    List<Hold> of(JourneyId journey);
}
