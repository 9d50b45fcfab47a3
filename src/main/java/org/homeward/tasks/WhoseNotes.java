package org.homeward.tasks;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Whom the notes are about, so that nobody writes about the wrong person.
 *
 * @param matched false while only the hospital's message says who it is
 * @param open    false once the journey has ended
 */
public record WhoseNotes(String name, Optional<LocalDate> born, Optional<String> nhsNumber, boolean matched,
                         boolean open) {

    public WhoseNotes {
        Objects.requireNonNull(name);
        Objects.requireNonNull(born);
        Objects.requireNonNull(nhsNumber);
    }
}
