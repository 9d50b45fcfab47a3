package org.homeward.assessment;

import java.util.List;
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
        return userId.flatMap(directory::member).filter(SeniorClinicians::isOne).isPresent();
    }

    /** Those of a team, for example {@code ward-staff.northbridge-7b}. */
    List<String> of(String team) {
        return directory.membersOf(team).stream().filter(SeniorClinicians::isOne).map(Member::userId).toList();
    }

    private static boolean isOne(Member member) {
        var title = member.jobTitle().toLowerCase(Locale.ROOT);
        return title.contains("consultant") || title.contains("registrar");
    }
}
