package org.homeward.tasks;

/**
 * A day, or a day and a time, in the parts in which people type it, half or whole. Kept as one text:
 * {@code 2026-03-05T14:30}; of a half one {@code 2026--05}.
 */
public record TypedDate(String day, String month, String year, String time) {

    public static String joined(String day, String month, String year, String time, boolean withTime) {
        if ((day + month + year + time).isBlank()) {
            return "";
        }
        var date = year + "-" + padded(month) + "-" + padded(day);
        return withTime ? date + "T" + clock(time) : date;
    }

    public static TypedDate of(String text) {
        var halves = text.split("T", 2);
        var parts = halves[0].split("-", 3);
        return new TypedDate(parts.length > 2 ? plain(parts[2]) : "", parts.length > 1 ? plain(parts[1]) : "", parts[0],
                halves.length > 1 ? halves[1].replaceFirst("^(\\d\\d:\\d\\d):.*", "$1") : "");
    }

    private static String padded(String number) {
        return number.matches("\\d") ? "0" + number : number;
    }

    private static String plain(String number) {
        return number.replaceFirst("^0(?=\\d)", "");
    }

    /** People write 9:05, 0905, 9.05 and mean 09:05. */
    static String clock(String time) {
        var digits = time.replaceFirst("^(\\d{1,2})[.:]?(\\d\\d)$", "$1:$2");
        return digits.matches("\\d:\\d\\d") ? "0" + digits : digits;
    }
}
