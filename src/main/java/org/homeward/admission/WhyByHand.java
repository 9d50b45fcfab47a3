package org.homeward.admission;

import java.util.ArrayList;
import java.util.List;
import org.homeward.person.Person;
import org.homeward.person.PersonIdentity;
import org.homeward.person.PlainName;

/**
 * Says why Homeward did not match somebody by itself, in sentences for the co-ordinator who does. Example: "The NHS number
 * is not verified. The birth date differs from the one on our record."
 */
final class WhyByHand {

    private WhyByHand() {
    }

    static List<String> reasons(PersonIdentity told, Candidates found) {
        List<String> reasons = new ArrayList<>();
        aboutTheNumber(told, reasons);
        if (found.contradict(told)) {
            reasons.add("The NHS number and the hospital’s number belong to two different people on our records.");
        }
        found.known(told).ifPresentOrElse(known -> aboutThePerson(told, known, reasons), () -> {
            if (!found.similar().isEmpty()) {
                reasons.add("Somebody on our records has the same surname and birth date.");
            }
        });
        if (told.surname().isEmpty()) {
            reasons.add("The message gives no surname.");
        }
        if (told.birthDate().isEmpty()) {
            reasons.add("The message gives no birth date.");
        }
        return reasons;
    }

    private static void aboutTheNumber(PersonIdentity told, List<String> reasons) {
        if (told.nhsNumber().isEmpty()) {
            reasons.add("The message gives no NHS number.");
        } else if (told.validNhsNumber().isEmpty()) {
            reasons.add("The NHS number fails its check: a digit is wrong.");
        } else if (!told.nhsNumberVerified()) {
            reasons.add(told.nhsNumberStatus().isPresent() ? "The hospital says that the NHS number is not verified."
                    : "The hospital does not say whether the NHS number is verified.");
        }
    }

    private static void aboutThePerson(PersonIdentity told, Person known, List<String> reasons) {
        if (told.birthDate().isPresent() && !told.birthDate().equals(known.birthDate())) {
            reasons.add("The birth date differs from the one on our record.");
        }
        if (told.surname().filter(surname -> PlainName.of(surname)
                .equals(PlainName.of(known.surname()))).isEmpty() && told.surname().isPresent()) {
            reasons.add("The surname differs from the one on our record.");
        }
    }
}
