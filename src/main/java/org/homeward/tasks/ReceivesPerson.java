package org.homeward.tasks;

import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** Says who cares for somebody after hospital, as far as one kind of care goes: newly arranged, or care that begins again. */
public interface ReceivesPerson {

    /** Empty where this kind of care does not come into question. */
    Optional<Plan> plan(JourneyId journey);

    /** Where both are planned, care that is newly arranged stands for care as before. */
    enum How { NEWLY_ARRANGED, AS_BEFORE }

    /**
     * The care that is planned.
     *
     * @param serviceKind code of the list {@code package-types}
     * @param receiver    who gives it; empty while that is not known
     * @param awaited     whether a provider will still be known here; false where something was arranged by telephone alone
     */
    record Plan(How how, String serviceKind, Optional<Receiver> receiver, boolean awaited) {

        public Plan {
            Objects.requireNonNull(how);
            Objects.requireNonNull(serviceKind);
            Objects.requireNonNull(receiver);
        }
    }

    /**
     * The provider who receives the person.
     *
     * @param reference what the provider itself calls the person or the offer, by which alone it is written to
     */
    record Receiver(String organisation, String reference) {

        public Receiver {
            Objects.requireNonNull(organisation);
            Objects.requireNonNull(reference);
        }

        public String team() {
            return "care-providers." + organisation;
        }
    }
}
