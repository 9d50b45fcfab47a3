package org.homeward.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be handed over as a file, one kind a file. In this order each finds what it refers to. */
public enum SheetKind {
    ORGANISATIONS("id", "kind", "name", "hub"),
    SITES("id", "hospital", "name"),
    WARDS("id", "site", "name", "feed_codes", "beds", "closed_beds"),
    COUNCIL_AREAS("postcode_district", "council"),
    GP_PRACTICES("code", "name", "council"),
    TRUSTED_ASSESSMENTS("provider", "accepted"),
    TEAMS("role", "scope", "name", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
            "bank_holidays", "closed_days", "cover"),
    MEMBERS("user_id", "name", "job_title", "active", "teams");

    private final List<String> columns;

    SheetKind(String... columns) {
        this.columns = List.of(columns);
    }

    public List<String> columns() {
        return columns;
    }

    /** The word used in addresses and file names. Example: {@code gp-practices}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SheetKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
