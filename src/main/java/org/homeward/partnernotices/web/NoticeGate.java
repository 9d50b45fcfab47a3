package org.homeward.partnernotices.web;

import java.util.Optional;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Permit;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.journey.JourneyId;
import org.homeward.partnernotices.NoticeRef;
import org.homeward.partnernotices.NoticeRights;
import org.homeward.partnernotices.PartnerNotice;
import org.homeward.partnernotices.PartnerNotices;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets those to a person's notices who may see them. What may not be seen is answered as what does not exist. */
@Component
class NoticeGate {

    private final PartnerNotices notices;
    private final AccessPolicy policy;
    private final WhoIsAsking asking;

    NoticeGate(PartnerNotices notices, AccessPolicy policy, WhoIsAsking asking) {
        this.notices = notices;
        this.policy = policy;
        this.asking = asking;
    }

    Viewer viewer() {
        return asking.viewer();
    }

    Seen reading(String id) {
        var journey = JourneyId.parse(id).orElseThrow(NoticeGate::notFound);
        var permit = policy.permit(viewer(), journey);
        if (permit.reasons().isEmpty()) {
            throw notFound();
        }
        if (!NoticeRights.mayRead(permit)) {
            throw new AccessDeniedException("This work does without notices");
        }
        return new Seen(journey, permit, NoticeRights.mayIssue(policy, viewer(), permit));
    }

    Seen issuing(String id) {
        var seen = reading(id);
        if (!seen.mayIssue()) {
            throw new AccessDeniedException("Notices are issued and taken back by hospital and hub");
        }
        return seen;
    }

    /** The notice, where it is of this journey. */
    PartnerNotice notice(Seen seen, String ref) {
        return find(ref).filter(notice -> notice.journey().equals(seen.journey())).orElseThrow(NoticeGate::notFound);
    }

    /** A council's own system does not see the journey, and answers what its council was told. */
    PartnerNotice answering(String ref) {
        var notice = find(ref).filter(it -> NoticeRights.mayAnswer(viewer(), it)
                || !policy.permit(viewer(), it.journey()).reasons().isEmpty()).orElseThrow(NoticeGate::notFound);
        if (!NoticeRights.mayAnswer(viewer(), notice)) {
            throw new AccessDeniedException("A notice is answered by the council that was told");
        }
        return notice;
    }

    private Optional<PartnerNotice> find(String ref) {
        return NoticeRef.parse(ref).flatMap(notices::find);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** A journey whose notices somebody reads. */
    record Seen(JourneyId journey, Permit permit, boolean mayIssue) {
    }
}
