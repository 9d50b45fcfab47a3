package org.homeward.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A body that takes part in bringing people home: a hospital trust, a hub, a council, a provider of care.
 *
 * @param id  short name in lower case, also the scope of its teams, for example {@code eastvale}
 * @param hub the transfer-of-care hub that serves it, for a hospital
 */
public record Organisation(String id, Kind kind, String name, Optional<String> hub) {

    public Organisation {
        Names.check(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(hub);
    }

    public static Organisation of(String id, Kind kind, String name) {
        return new Organisation(id, kind, name, Optional.empty());
    }

    public static Organisation hospital(String id, String name, String hub) {
        return new Organisation(id, Kind.HOSPITAL, name, Optional.of(hub));
    }

    /** What kind of body it is. */
    public enum Kind {
        HOSPITAL, HUB, COUNCIL, PROVIDER, COMMUNITY_HEALTH, ICB, HOUSING, VOLUNTARY, OPERATOR;

        private static final Set<Kind> GIVE_CARE = EnumSet.of(PROVIDER, VOLUNTARY, COMMUNITY_HEALTH);

        /** Whether such bodies give care to people at home. */
        public boolean givesCare() {
            return GIVE_CARE.contains(this);
        }

        /** The word used in tables and models. Example: {@code community-health}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind of(String key) {
            return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No kind of organisation is called " + key));
        }
    }
}
