package org.homeward.access.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.EmergencyReason;
import org.homeward.access.EmergencyRecords;

/**
 * What somebody fills in to open a record in an emergency. Nothing of it ever stands in an address.
 *
 * @param by     {@code nhs} or {@code hospital}: which number is known
 * @param number that number; spaces and hyphens do not matter in an NHS number
 */
public record EmergencyForm(String by, String number, String day, String month, String year, String reason, String words) {

    private static final int LONGEST = 1000;

    /** An empty form; it asks for the NHS number first. */
    static EmergencyForm empty() {
        return new EmergencyForm("nhs", "", "", "", "", "", "");
    }

    /** What is wrong, by field, in the order of the page. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (text(number).isEmpty()) {
            problems.put("number", "Enter the person’s number");
        }
        if (born().isEmpty()) {
            problems.put("day", "Enter the person’s birth date, for example 27 3 1941");
        }
        if (why().isEmpty()) {
            problems.put("reason", "Choose a reason");
        }
        if (text(words).isEmpty() || text(words).length() > LONGEST) {
            problems.put("words", "Say in a few words what has happened, in at most " + LONGEST + " characters");
        }
        return problems;
    }

    Optional<LocalDate> born() {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(text(year)), Integer.parseInt(text(month)),
                    Integer.parseInt(text(day))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<EmergencyReason> why() {
        return EmergencyReason.of(text(reason));
    }

    EmergencyRecords.Number asked() {
        return "hospital".equals(by) ? new EmergencyRecords.HospitalNumber(text(number))
                : new EmergencyRecords.NhsNumber(text(number).replaceAll("[\\s-]", ""));
    }

    String inWords() {
        return text(words);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
