package org.homeward.carepackage;

import java.util.Objects;
import java.util.Optional;

/** By which numbers providers are telephoned. */
public interface ProviderTelephones {

    Optional<Numbers> of(String provider);

    void keep(String provider, Numbers numbers);

    /**
     * The numbers of one provider.
     *
     * @param onCall outside office hours; empty where the office number counts at every hour
     */
    record Numbers(String office, Optional<String> onCall) {

        public Numbers {
            Objects.requireNonNull(office);
            Objects.requireNonNull(onCall);
        }
    }
}
