package org.homeward.flow;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Who somebody is: enough to be sure that it is the right person, and no more.
 *
 * @param name           given name and surname, as the hospital or our own record has it
 * @param nhsNumber      ten digits
 * @param verified       whether the NHS number was verified with the national service
 * @param hospitalNumber the number the hospital knows the person by
 * @param area           first half of the postcode, for example {@code NB2}
 */
public record Identity(String name, Optional<LocalDate> born, Optional<String> nhsNumber, boolean verified,
                       Optional<String> hospitalNumber, Optional<String> area) {

    public Identity {
        Objects.requireNonNull(name);
        Objects.requireNonNull(born);
        Objects.requireNonNull(nhsNumber);
        Objects.requireNonNull(hospitalNumber);
        Objects.requireNonNull(area);
    }
}
