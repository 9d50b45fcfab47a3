package org.homeward.capacity;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.homeward.carepackage.Rate;

/**
 * A service that can be found for somebody: visits, a home, a bed, or help by neighbours.
 *
 * @param ref          by which everybody calls it, for example {@code brightwater-north}
 * @param council      in whose directory it stands, with the contract and rate of that council
 * @param organisation whose service it is, for example {@code brightwater}
 * @param kind         code of the list {@code package-types}
 * @param districts    the postcode districts that it serves, for example {@code NB1}; never none
 * @param criteria     for whom it is, in words; empty where it is for everybody
 * @param closed       empty while it is open
 */
public record CareService(String ref, String council, String organisation, String name, String kind, List<String> districts,
                          String criteria, Opening opening, Arrival arrival, Workers workers, Terms terms, Optional<Closed> closed) {

    public CareService {
        Objects.requireNonNull(council);
        Objects.requireNonNull(organisation);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(criteria);
        Objects.requireNonNull(opening);
        Objects.requireNonNull(arrival);
        Objects.requireNonNull(workers);
        Objects.requireNonNull(terms);
        Objects.requireNonNull(closed);
        if (!ref.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,39}")) {
            throw new IllegalArgumentException("a reference has up to 40 letters, digits, hyphens and full stops");
        }
        districts = districts.stream().distinct().sorted().toList();
        if (districts.isEmpty()) {
            throw new IllegalArgumentException("a service serves at least one postcode district");
        }
    }

    public boolean isOpen() {
        return closed.isEmpty();
    }

    public boolean serves(String district) {
        return districts.contains(district);
    }

    /** Its team of that organisation, to whose mailbox it is written. */
    public String team() {
        return "care-providers." + organisation;
    }

    /** The same, closed or open again. */
    public CareService with(Optional<Closed> standing) {
        return new CareService(ref, council, organisation, name, kind, districts, criteria, opening, arrival, workers, terms, standing);
    }

    /** On which days it comes or is there. @param from empty for the whole day */
    public record Opening(Set<DayOfWeek> days, Optional<LocalTime> from, Optional<LocalTime> to) {

        public Opening {
            days = Set.copyOf(days);
            if (from.isPresent() != to.isPresent()) {
                throw new IllegalArgumentException("hours have a beginning and an end, or neither");
            }
        }
    }

    /** When somebody new can come to it. @param latest by which time of the day; empty at every hour */
    public record Arrival(Set<DayOfWeek> days, Optional<LocalTime> latest) {

        public Arrival {
            days = Set.copyOf(days);
            Objects.requireNonNull(latest);
        }
    }

    /** Who comes. */
    public record Workers(Gender gender, List<String> languages, List<String> skills) {

        public Workers {
            Objects.requireNonNull(gender);
            languages = List.copyOf(languages);
            skills = List.copyOf(skills);
        }
    }

    /** Whether somebody can be cared for by women or by men alone. */
    public enum Gender {
        WOMEN, MEN, BOTH, NOT_KNOWN;

        public String key() {
            return CareService.key(this);
        }

        public static Optional<Gender> of(String key) {
            return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
        }
    }

    /** Under what it is bought. @param contract the contract's own reference */
    public record Terms(Optional<String> contract, Optional<Rate> rate, Quality quality) {

        public Terms {
            Objects.requireNonNull(contract);
            Objects.requireNonNull(rate);
            Objects.requireNonNull(quality);
        }
    }

    /** How the regulator rates it. */
    public enum Quality {
        OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, INADEQUATE, NOT_RATED;

        public String key() {
            return CareService.key(this);
        }

        public static Optional<Quality> of(String key) {
            return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
        }
    }

    /** Nobody new can come. @param reason in words */
    public record Closed(String reason, Instant since) {

        public Closed {
            Objects.requireNonNull(since);
            if (reason.isBlank() || reason.length() > 200) {
                throw new IllegalArgumentException("say in up to 200 characters why it is closed");
            }
        }
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
