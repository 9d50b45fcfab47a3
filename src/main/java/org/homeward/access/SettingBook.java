package org.homeward.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The book in which organisations' settings are entered, with all that stood there before. */
public interface SettingBook {

    /** Takes care that nobody else changes the settings of this organisation until the transaction ends. */
    void takeTurn(String organisation);

    /** What was chosen last, by setting; those never chosen are missing. */
    Map<KnownSetting, Entry> newest(String organisation);

    /** All that was ever chosen, the newest first. */
    List<Entry> history(String organisation);

    void enter(String organisation, Entry entry);

    /** The first of two signatures that waits for the second. */
    Optional<Signature> waitingSignature(String organisation, KnownSetting setting);

    void sign(String organisation, Signature signature);

    void endSignature(String organisation, KnownSetting setting, SignatureEnd how, String by, Instant at);

    /**
     * One choice.
     *
     * @param by              who chose; with two signatures the first of them
     * @param countersignedBy the second of two signatures
     */
    record Entry(KnownSetting setting, String value, Instant at, String by, Optional<String> countersignedBy) {
        public Entry {
            Objects.requireNonNull(setting);
            Objects.requireNonNull(value);
            Objects.requireNonNull(at);
            Objects.requireNonNull(by);
            Objects.requireNonNull(countersignedBy);
        }
    }

    /**
     * Somebody's signature under the end of watching.
     *
     * @param seen the counts that stood before the signer: kind of notice and how many would have been mailed
     */
    record Signature(KnownSetting setting, String by, Instant at, Map<String, Integer> seen) {
        public Signature {
            seen = Map.copyOf(seen);
        }
    }

    /** How a waiting signature ended. */
    enum SignatureEnd {
        COUNTERSIGNED, TAKEN_BACK, TOO_OLD
    }
}
