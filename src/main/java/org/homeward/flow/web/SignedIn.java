package org.homeward.flow.web;

import java.util.Arrays;
import java.util.Set;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.access.Team;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.EmergencyDepartment;
import org.springframework.stereotype.Component;

/** Who is signed in to the request at hand, as the header of every page shows it. */
@Component
class SignedIn {

    private final WhoIsAsking asking;
    private final Directory directory;
    private final EmergencyDepartment emergency;

    SignedIn(WhoIsAsking asking, Directory directory, EmergencyDepartment emergency) {
        this.asking = asking;
        this.directory = directory;
        this.emergency = emergency;
    }

    /** Null for nobody: the templates ask for that. */
    Shown shown() {
        var viewer = asking.viewer();
        if (viewer.equals(Viewer.NOBODY)) {
            return null;
        }
        var member = directory.member(viewer.userId());
        return new Shown(member.map(Member::name).orElse(viewer.userId()), member.map(Member::jobTitle).orElse(""),
                viewer.roles(), viewer.is("ward-staff") && emergency.worksThere(viewer));
    }

    /**
     * A member's name and work, and what the menu offers for it.
     *
     * @param roles     the kinds of work, for example {@code ward-staff}
     * @param emergency whether the member works in an emergency department
     */
    public record Shown(String name, String jobTitle, Set<String> roles, boolean emergency) {

        /** Whether the member's work is done by taking tasks, so that Tasklist opens. */
        public boolean takesTasks() {
            return roles.stream().anyMatch(Team::takesTasks);
        }

        /** Whether one of these kinds of work is the member's. */
        public boolean isOneOf(String... wanted) {
            return Arrays.stream(wanted).anyMatch(roles::contains);
        }
    }
}
