package org.homeward.demo.world;

import java.util.List;
import java.util.Objects;

/**
 * A ward of a trust that does not exist.
 *
 * @param key      as the register of organisations has it, for example {@code northbridge-7b}
 * @param site     the hospital in which it is, for example {@code northbridge-general}
 * @param feedCode what the hospital's messages call it, for example {@code 7B}
 * @param beds     its beds, for example {@code A1}
 */
public record SimulatedWard(String key, String site, String feedCode, Kind kind, List<String> beds) {

    public SimulatedWard {
        Objects.requireNonNull(key);
        Objects.requireNonNull(site);
        Objects.requireNonNull(feedCode);
        Objects.requireNonNull(kind);
        beds = List.copyOf(beds);
    }

    /** Whom a ward is for: this decides who is sent there. */
    public enum Kind { EMERGENCY_DEPARTMENT, ASSESSMENT, MEDICINE, SURGERY, OLDER_PEOPLE, REHABILITATION }
}
