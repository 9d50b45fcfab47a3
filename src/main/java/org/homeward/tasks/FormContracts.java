package org.homeward.tasks;

import java.util.Optional;

/** The contracts of all forms, by form id, for example {@code agree-pathway}. */
public interface FormContracts {

    Optional<FormContract> find(String form);
}
