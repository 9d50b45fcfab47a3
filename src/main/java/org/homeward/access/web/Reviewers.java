package org.homeward.access.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Action;
import org.homeward.access.AuditTrail;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may read the audit, and of which organisations. */
@Component
class Reviewers {

    private final WhoIsAsking asking;
    private final AccessPolicy policy;
    private final AuditTrail trail;

    Reviewers(WhoIsAsking asking, AccessPolicy policy, AuditTrail trail) {
        this.asking = asking;
        this.policy = policy;
        this.trail = trail;
    }

    /** Whoever asks, or nobody: then the answer is a refusal. */
    Viewer viewer() {
        var viewer = asking.viewer();
        if (!policy.may(viewer, Action.READ_AUDIT)) {
            throw new AccessDeniedException("Only information governance reads the audit");
        }
        return viewer;
    }

    /** Of those teams alone in which the audit may be read. */
    Set<String> organisations(Viewer viewer) {
        var roles = policy.rolesThatMay(viewer, Action.READ_AUDIT);
        return trail.organisationsOf(viewer.groups().stream()
                .filter(group -> roles.contains(group.replaceFirst("\\..*", ""))).collect(Collectors.toSet()));
    }
}
