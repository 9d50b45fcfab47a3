package org.homeward.stay;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.homeward.access.Directory;
import org.homeward.access.Ward;
import org.homeward.journey.Setting;

/** Finds the ward, hub and council that belong to a place and an address, as far as they are known here. */
public final class Whereabouts {

    private static final int SHORTEST_POSTCODE = 5;
    private static final int INWARD_CODE = 3;

    private final Directory directory;

    public Whereabouts(Directory directory) {
        this.directory = directory;
    }

    public StayLocation locate(Place place, Instant since) {
        var ward = place.trust().flatMap(trust -> place.wardCode()
                .flatMap(code -> directory.wardByFeedCode(trust, code)));
        return new StayLocation(ward.map(Ward::id), place.raw(), place.bed(), since);
    }

    /** The organisations around somebody who lies at this location, lives at this postcode and has this GP practice. */
    public Setting setting(Place place, StayLocation location, Optional<String> postcode, Optional<String> practice) {
        var trust = place.trust().or(() -> location.ward().flatMap(directory::ward).map(Ward::trust));
        return new Setting(trust, location.ward(), trust.flatMap(directory::hubServing),
                council(postcode, practice));
    }

    /** The council of ordinary residence, by postcode and else by GP practice: {@link Directory#councilOfResidence}. */
    public Optional<String> council(Optional<String> postcode, Optional<String> practice) {
        return directory.councilOfResidence(postcode.flatMap(Whereabouts::district), practice);
    }

    /** Example: {@code NB2 4QT} lies in district {@code NB2}. */
    private static Optional<String> district(String postcode) {
        var compact = postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return Optional.of(compact).filter(it -> it.length() >= SHORTEST_POSTCODE)
                .map(it -> it.substring(0, it.length() - INWARD_CODE));
    }
}
