package org.homeward.carepackage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.journey.London;

/**
 * The visits of a week, or none where care is there all day, as in a care home. Example:
 * {@code daily 07:30-09:00 30 min | mon,wed,fri 12:00-13:30 45 min x2}.
 *
 * @param slots never overlapping, ordered by the clock
 */
public record VisitPattern(List<VisitSlot> slots) {

    public static final VisitPattern NONE = new VisitPattern(List.of());
    private static final int WEEK = 7 * VisitSlot.DAY;
    private static final String BETWEEN = " | ";

    public VisitPattern {
        slots = VisitSlot.ordered(slots);
        refuseOverlaps(slots);
    }

    /**
     * Reads what {@link #text} writes; an empty text is a week without visits.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    public static VisitPattern read(String text) {
        return new VisitPattern(Stream.of(text.split("[|;]")).map(String::strip).filter(part -> !part.isEmpty())
                .map(VisitSlot::read).toList());
    }

    public String text() {
        return slots.stream().map(VisitSlot::text).collect(Collectors.joining(BETWEEN));
    }

    public boolean isEmpty() {
        return slots.isEmpty();
    }

    /** Hours of care workers in a week, all who come together counted, with two decimals. */
    public BigDecimal weeklyHours() {
        var minutes = slots.stream().mapToInt(slot -> slot.days().size() * slot.minutes() * slot.staff()).sum();
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }

    /**
     * The visits of one day, by the clock in London. A time that the clock leaves out in spring is an hour later; one that it
     * shows twice in autumn is the first.
     */
    public List<PlannedVisit> on(LocalDate day) {
        return slots.stream().filter(slot -> slot.days().contains(day.getDayOfWeek()))
                .map(slot -> new PlannedVisit(begin(day, slot), slot.minutes(), slot.staff()))
                .sorted(Comparator.comparing(PlannedVisit::at)).toList();
    }

    private static Instant begin(LocalDate day, VisitSlot slot) {
        return day.atTime(slot.from()).atZone(London.ZONE).toInstant();
    }

    private static void refuseOverlaps(List<VisitSlot> slots) {
        var bands = new ArrayList<Band>();
        slots.forEach(slot -> slot.begins().forEach(begin -> bands.add(new Band(slot, begin, begin + slot.length()))));
        bands.sort(Comparator.comparingInt(Band::begin));
        for (var i = 1; i < bands.size(); i++) {
            refuse(bands.get(i - 1), bands.get(i), 0);
        }
        if (!bands.isEmpty()) {
            refuse(bands.get(bands.size() - 1), bands.get(0), WEEK);
        }
    }

    private static void refuse(Band before, Band after, int turn) {
        if (before.end() > after.begin() + turn) {
            throw new IllegalArgumentException("the visits " + before.slot().text() + " and " + after.slot().text()
                    + " overlap on " + day(after.begin()));
        }
    }

    private static String day(int minuteOfWeek) {
        var name = DayOfWeek.of(minuteOfWeek / VisitSlot.DAY + 1).name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private record Band(VisitSlot slot, int begin, int end) {
    }
}
