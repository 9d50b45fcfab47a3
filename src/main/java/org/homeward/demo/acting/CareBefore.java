package org.homeward.demo.acting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.demo.world.Course;
import org.homeward.demo.world.Needs;

/** The care that somebody had before they came, as their council's case system tells it. */
final class CareBefore {

    /** From when to when care workers come, by how often they come on a day. */
    private static final List<String> TIMES = List.of("07:30-09:00", "18:30-20:00", "12:00-13:30", "15:30-17:00");
    private static final String SINCE = "2025-09-01";

    private CareBefore() {
    }

    static String reference(Course course) {
        return "C-" + course.person().hospitalNumber();
    }

    static Map<String, Object> told(Course course, Needs.CareBefore care) {
        var told = new LinkedHashMap<String, Object>();
        told.put("nhsNumber", course.person().nhsNumber().value());
        told.put("surname", course.person().surname());
        told.put("givenName", course.person().givenName());
        told.put("birthDate", course.person().born().toString());
        told.put("provider", care.provider());
        told.put("clientReference", "K-" + course.person().hospitalNumber());
        told.put("type", care.type());
        told.put("fundedBy", care.funder());
        told.put("visits", visits(care));
        told.put("rate", care.visitsADay() == 0 ? "980.00" : "24.00");
        told.put("rateUnit", care.visitsADay() == 0 ? "week" : "hour");
        told.put("start", SINCE);
        return told;
    }

    private static String visits(Needs.CareBefore care) {
        return String.join(" | ", TIMES.stream().limit(care.visitsADay())
                .map(time -> "daily " + time + " " + care.minutes() + " min" + (care.careWorkers() == 2 ? " x2" : "")).toList());
    }
}
