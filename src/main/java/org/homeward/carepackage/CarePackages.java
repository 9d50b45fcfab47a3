package org.homeward.carepackage;

import java.util.List;
import java.util.Optional;
import org.homeward.person.PersonId;

/** All care packages. */
public interface CarePackages {

    Optional<CarePackage> find(CarePackageId id);

    /** The same, kept from others until what is going on is done: each package changes one step at a time. */
    Optional<CarePackage> take(CarePackageId id);

    Optional<CarePackage> withReference(String council, String reference);

    /** Those of one person, whatever became of them; records merged into one count as one. */
    List<CarePackage> of(PersonId person);

    List<CarePackage> ofCouncil(String council);

    /**
     * Enters a package, or how it stands now.
     *
     * @throws ChangedMeanwhile where somebody else has changed it since it was read
     */
    CarePackage keep(CarePackage carePackage);

    /** Somebody else has changed the package since it was read. */
    final class ChangedMeanwhile extends RuntimeException {

        public ChangedMeanwhile() {
            super("Somebody else has changed this care package meanwhile. Look at it again.");
        }
    }
}
