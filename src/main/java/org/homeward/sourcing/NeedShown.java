package org.homeward.sourcing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.homeward.capacity.Band;

/**
 * What care is needed, without who needs it: all that a provider reads before it is chosen.
 *
 * @param district   postcode district, for example {@code NB1}
 * @param bands      times of the day, or one type of bed
 * @param minutes    of each visit, in order; none where they were not said
 * @param infection  yes, no or not-known
 */
public record NeedShown(String district, String ageBand, List<String> bands, int visitsADay, List<Integer> minutes, int careWorkers,
                        List<String> tasks, Instant startFrom, List<String> equipment, String infection, String summary) {

    public NeedShown {
        Objects.requireNonNull(district);
        Objects.requireNonNull(ageBand);
        Objects.requireNonNull(startFrom);
        Objects.requireNonNull(infection);
        Objects.requireNonNull(summary);
        bands = List.copyOf(bands);
        minutes = List.copyOf(minutes);
        tasks = List.copyOf(tasks);
        equipment = List.copyOf(equipment);
    }

    /** Example: {@code Morning, Bed time; 2 visits a day of 45, 30 minutes}. */
    public String times() {
        var when = bands.stream().map(NeedShown::band).collect(Collectors.joining(", "));
        if (visitsADay == 0) {
            return when.isEmpty() ? "No visits" : when;
        }
        var visits = visitsADay == 1 ? "one visit a day" : visitsADay + " visits a day";
        var length = minutes.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return when + (when.isEmpty() ? "" : "; ") + visits + (length.isEmpty() ? "" : " of " + length + " minutes");
    }

    public String workers() {
        return careWorkers == 2 ? "Two" : "One";
    }

    public String tasksInWords() {
        return listed(tasks);
    }

    public String equipmentInWords() {
        return listed(equipment);
    }

    public String infectionInWords() {
        return switch (infection) {
            case "yes" -> "Precautions are needed";
            case "no" -> "None known";
            default -> "Not known yet";
        };
    }

    /** A time of the day or a type of bed as people read it. Example: {@code Bed time}. */
    static String band(String key) {
        return Band.read(key).map(Band::words).orElse(key);
    }

    private static String listed(List<String> codes) {
        return codes.isEmpty() ? "None known" : codes.stream().map(NeedShown::plain).collect(Collectors.joining(", "));
    }

    private static String plain(String code) {
        return code.matches("[a-z0-9]+(-[a-z0-9]+)*") ? code.substring(0, 1).toUpperCase(Locale.UK) + code.substring(1).replace('-', ' ') : code;
    }
}
