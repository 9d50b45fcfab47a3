package org.homeward.carepackage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeward.access.Part;
import org.homeward.access.Permit;
import org.homeward.access.Viewer;
import org.homeward.person.Person;
import org.homeward.person.PersonId;

/**
 * Care packages as somebody may see them. The rule is written once, in the database function {@code care_package_sight}: the
 * council that arranges a package, its provider from when it was chosen until the care ends, and whoever sees a journey of the
 * person and is shown what people need.
 */
public interface SeenPackages {

    /** Empty for a package that may not be seen, and just so for one that does not exist. */
    Optional<Seen> find(Viewer viewer, CarePackageId id);

    /** Those of one person that may be seen, whatever became of them. */
    List<Seen> of(Viewer viewer, PersonId person);

    /** A page of all that may be seen: those with an alarm first, then by reference. */
    List<Seen> list(Viewer viewer, Query query, int size);

    /**
     * Which packages are wanted.
     *
     * @param provider one provider's alone
     * @param state    in one state alone; without it, all that have not ended
     * @param after    the last package of the page before
     */
    record Query(Optional<String> provider, Optional<PackageState> state, Optional<CarePackageId> after) {

        public Query {
            Objects.requireNonNull(provider);
            Objects.requireNonNull(state);
            Objects.requireNonNull(after);
        }
    }

    /**
     * One package with how it stands.
     *
     * @param permit what may be shown of it
     * @param hold   the hold that began last
     * @param person who it is, where that may be shown
     */
    record Seen(CarePackage carePackage, Permit permit, Optional<Hold> hold, Optional<Alarm> alarm, Optional<Person> person) {

        public boolean showsMoney() {
            return permit.shows(Part.MONEY);
        }

        /** How it stands, in words: "told, not confirmed" while the provider has not answered. */
        public String standing() {
            var state = carePackage.state().words();
            var unconfirmed = carePackage.state() != PackageState.ENDED && hold.filter(Hold::isToldNotConfirmed).isPresent();
            var word = unconfirmed ? ": told, not confirmed" : "";
            return Character.toUpperCase(state.charAt(0)) + state.substring(1) + word;
        }
    }
}
