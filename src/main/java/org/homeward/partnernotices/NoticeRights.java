package org.homeward.partnernotices;

import java.util.Set;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Action;
import org.homeward.access.Part;
import org.homeward.access.Permit;
import org.homeward.access.Viewer;

/** Who reads, issues, takes back and answers notices. */
public final class NoticeRights {

    /** Those who speak for the hospital and the hub. */
    private static final Set<String> ISSUE = Set.of("ward-staff", "discharge-coordinators", "hub-case-managers", "hub-leads");
    private static final String SYSTEM = "council-systems.";

    private NoticeRights() {
    }

    /** Whoever is told what the person needs and what happened; a provider or a manager is not. */
    public static boolean mayRead(Permit permit) {
        return permit.shows(Part.NEEDS) && permit.shows(Part.TIMELINE);
    }

    public static boolean mayIssue(AccessPolicy policy, Viewer viewer, Permit permit) {
        return mayRead(permit) && policy.rolesThatMay(viewer, Action.WORK).stream().anyMatch(ISSUE::contains);
    }

    /** The council answers: the team that was told, or the council's own system. */
    public static boolean mayAnswer(Viewer viewer, PartnerNotice notice) {
        return viewer.groups().contains(notice.team()) || viewer.groups().contains(SYSTEM + notice.council());
    }
}
