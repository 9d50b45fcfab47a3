package org.homeward.sourcing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.homeward.capacity.Band;
import org.homeward.capacity.CareService.Gender;
import org.homeward.journey.JourneyId;

/**
 * What care is looked for. Only {@link Asked} is ever told to a provider before it is chosen.
 *
 * @param ref     example: {@code N-7K3F9Q}
 * @param journey whose; never told to a provider
 * @param council in whose directory it is looked for
 * @param pathway the agreed one
 * @param openedBy user
 */
public record CareNeed(String ref, JourneyId journey, String council, String pathway, Purpose purpose, List<String> kinds, Asked asked,
                       Wishes wishes, State state, Instant openedAt, Instant lookedSince, String openedBy) {

    public CareNeed {
        Objects.requireNonNull(journey);
        Objects.requireNonNull(council);
        Objects.requireNonNull(asked);
        Objects.requireNonNull(wishes);
        Objects.requireNonNull(openedAt);
        Objects.requireNonNull(lookedSince);
        if (!References.isNeed(ref)) {
            throw new IllegalArgumentException("Not the reference of a need");
        }
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("Some kind of care is looked for");
        }
    }

    /** How many places it takes in each band: two care workers are two visits. */
    public int places() {
        return asked.careWorkers();
    }

    /** The same as matching sees it. */
    Wanted wanted() {
        return new Wanted(Set.copyOf(kinds), asked.district(), asked.bands(), places(), asked.startFrom(), wishes.careWorker(),
                wishes.language(), List.of());
    }

    public boolean isOpen() {
        return state == State.OPEN || state == State.CHOSEN;
    }

    /** Why it is looked for. */
    public enum Purpose {
        DISCHARGE, LONG_TERM,
        /** The person themselves has asked to be pointed to neighbours, whom they chose before these were asked. */
        SIGNPOST;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Purpose of(String key) {
            return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst().orElseThrow();
        }
    }

    /** How far it has come. */
    public enum State {
        OPEN, CHOSEN, CONFIRMED, INTERIM, WITHDRAWN;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * All that a provider may read before it is chosen (information governance, section 3).
     *
     * @param district    postcode district, for example {@code NB1}
     * @param ageBand     for example {@code 80 to 89}
     * @param bands       times of the day, or one type of bed
     * @param minutes     of each visit, in order; none where it is a bed
     * @param tasks       what has to be done, in short words
     * @param equipment   in short words
     * @param infection   yes, no or not-known: whether precautions are needed
     * @param summary     what helps to decide, without a name or an address
     */
    public record Asked(String district, String ageBand, List<Band> bands, int visitsADay, List<Integer> minutes, int careWorkers,
                        List<String> tasks, Instant startFrom, List<String> equipment, String infection, String summary) {

        public Asked {
            bands = List.copyOf(bands);
            minutes = List.copyOf(minutes);
            tasks = List.copyOf(tasks);
            equipment = List.copyOf(equipment);
            Objects.requireNonNull(startFrom);
            if (careWorkers < 1 || careWorkers > 2) {
                throw new IllegalArgumentException("One care worker comes, or two");
            }
        }

        public boolean isBed() {
            return bands.stream().anyMatch(Band::isBeds);
        }
    }

    /** What serves to match, and is told to nobody. */
    public record Wishes(Optional<Gender> careWorker, Optional<String> language, boolean continuity) {
    }
}
