package org.homeward.capacity;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What places are counted by: visits by the time of day, beds by their type. */
public enum Band {
    MORNING, LUNCH, TEA, BED, NIGHT, REHABILITATION, NURSING, RESIDENTIAL, DEMENTIA, HOSPICE;

    private static final int MORNING_BEGINS = 6;
    private static final int LUNCH_BEGINS = 11;
    private static final int TEA_BEGINS = 15;
    private static final int BED_BEGINS = 19;
    private static final int NIGHT_BEGINS = 22;
    private static final List<Band> TIMES = List.of(MORNING, LUNCH, TEA, BED, NIGHT);
    private static final List<Band> BEDS = List.of(REHABILITATION, NURSING, RESIDENTIAL, DEMENTIA, HOSPICE);
    private static final Map<String, Band> BY_KEY = Arrays.stream(values()).collect(Collectors.toMap(Band::key, Function.identity()));
    private static final List<String> WITH_BEDS = List.of("care-home-residential", "care-home-nursing", "short-term-bed");

    /** By which a service of this kind counts. @param kind code of the list {@code package-types} */
    public static List<Band> of(String kind) {
        return WITH_BEDS.contains(kind) ? BEDS : TIMES;
    }

    public static Optional<Band> read(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** Whether its places are beds, and not visits. */
    public boolean isBeds() {
        return BEDS.contains(this);
    }

    /** Whether some of this time of the day lies between two times; the second may be after midnight. */
    public boolean meets(LocalTime from, LocalTime to) {
        return lies(begins(), from, to) || lies(from, begins(), ends());
    }

    private LocalTime begins() {
        return switch (this) {
            case MORNING -> LocalTime.of(MORNING_BEGINS, 0);
            case LUNCH -> LocalTime.of(LUNCH_BEGINS, 0);
            case TEA -> LocalTime.of(TEA_BEGINS, 0);
            case BED -> LocalTime.of(BED_BEGINS, 0);
            case NIGHT -> LocalTime.of(NIGHT_BEGINS, 0);
            default -> throw new IllegalStateException("A bed is there at every hour");
        };
    }

    private LocalTime ends() {
        return TIMES.get((TIMES.indexOf(this) + 1) % TIMES.size()).begins();
    }

    private static boolean lies(LocalTime at, LocalTime from, LocalTime to) {
        return from.isBefore(to) ? !at.isBefore(from) && at.isBefore(to) : !at.isBefore(from) || at.isBefore(to);
    }

    /** In which band a visit lies that may begin at this time of the day. Local default. */
    static Band at(LocalTime begins) {
        var hour = begins.getHour();
        return hour < MORNING_BEGINS || hour >= NIGHT_BEGINS ? NIGHT : hour < LUNCH_BEGINS ? MORNING : hour < TEA_BEGINS ? LUNCH
                : hour < BED_BEGINS ? TEA : BED;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As people read it. Example: {@code Bed time}. */
    public String words() {
        return this == BED ? "Bed time" : name().charAt(0) + key().substring(1) + (isBeds() ? " beds" : "");
    }
}
