package org.homeward.assessment;

import java.util.Locale;
import java.util.Optional;
import org.homeward.access.Directory;
import org.homeward.access.Member;

/** Knows who may send somebody home by exception although a criterion to reside is met: consultants and registrars. */
public final class SeniorClinicians {

    private final Directory directory;

    public SeniorClinicians(Directory directory) {
        this.directory = directory;
    }

    boolean include(Optional<String> userId) {
        return userId.flatMap(directory::member).map(Member::jobTitle).map(title -> title.toLowerCase(Locale.ROOT))
                .filter(title -> title.contains("consultant") || title.contains("registrar")).isPresent();
    }
}
