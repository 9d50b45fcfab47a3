package org.homeward.stay;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.homeward.access.Directory;
import org.homeward.access.Ward;
import org.homeward.journey.Setting;

/** Finds the ward, hub and council that belong to a place and an address, as far as they are known here. */
public final class Whereabouts {

    private final Directory directory;

    public Whereabouts(Directory directory) {
        this.directory = directory;
    }

    public StayLocation locate(Place place, Instant since) {
        var ward = place.trust().flatMap(trust -> place.wardCode()
                .flatMap(code -> directory.wardByFeedCode(trust, code)));
        return new StayLocation(ward.map(Ward::id), place.raw(), place.bed(), since);
    }

    /** The organisations around somebody who lies at this location and lives at this postcode. */
    public Setting setting(Place place, StayLocation location, Optional<String> postcode) {
        var trust = place.trust().or(() -> location.ward().flatMap(directory::ward).map(Ward::trust));
        return new Setting(trust, location.ward(), trust.flatMap(directory::hubServing),
                postcode.flatMap(this::council));
    }

    /** The council of ordinary residence by postcode. Example: {@code NB2 4QT} lies in district {@code NB2}. */
    public Optional<String> council(String postcode) {
        var compact = postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return compact.length() < 5 ? Optional.empty()
                : directory.councilFor(compact.substring(0, compact.length() - 3));
    }
}
