package org.homeward.sourcing;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.capacity.Band;
import org.homeward.journey.London;

/** What is asked for, in the words that a provider reads before it is chosen. It names nobody. */
public final class NeedInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private NeedInWords() {
    }

    /** By the keys of the forms, in the order in which they are shown. */
    public static Map<String, Object> of(CareNeed.Asked asked) {
        var words = new LinkedHashMap<String, Object>();
        words.put("needArea", "Postcode district " + asked.district());
        words.put("needAgeBand", asked.ageBand());
        words.put("needTimes", times(asked));
        words.put("needCareWorkers", asked.isBed() ? "Not a matter of visits" : asked.careWorkers() == 2 ? "Two" : "One");
        words.put("needTasks", listed(asked.tasks()));
        words.put("needStart", moment(asked.startFrom()));
        words.put("needEquipment", listed(asked.equipment()));
        words.put("needInfection", switch (asked.infection()) {
            case "yes" -> "Precautions are needed";
            case "no" -> "None known";
            default -> "Not known yet";
        });
        words.put("needSummary", asked.summary());
        return words;
    }

    /** A moment as people in London say it. Example: {@code Monday 30 November at 9:00am}. */
    public static String moment(Instant at) {
        var there = ZonedDateTime.ofInstant(at, London.ZONE);
        var hour = there.getHour() % 12 == 0 ? 12 : there.getHour() % 12;
        if (there.getMinute() == 0 && there.getHour() % 12 == 0) {
            return DAY.format(there) + (there.getHour() == 0 ? " at midnight" : " at midday");
        }
        return DAY.format(there) + " at " + hour + ":" + String.format("%02d", there.getMinute()) + (there.getHour() < 12 ? "am" : "pm");
    }

    private static String times(CareNeed.Asked asked) {
        var bands = asked.bands().stream().map(Band::words).collect(Collectors.joining(", "));
        var minutes = asked.minutes().stream().map(String::valueOf).collect(Collectors.joining(", "));
        if (asked.visitsADay() == 0) {
            return bands.isEmpty() ? "No visits" : bands;
        }
        var visits = asked.visitsADay() == 1 ? "one visit a day" : asked.visitsADay() + " visits a day";
        return bands + (bands.isEmpty() ? "" : "; ") + visits + (minutes.isEmpty() ? "" : " of " + minutes + " minutes");
    }

    private static String listed(List<String> words) {
        return words.isEmpty() ? "None known" : String.join(", ", words);
    }
}
