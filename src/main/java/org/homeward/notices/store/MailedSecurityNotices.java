package org.homeward.notices.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.SecurityNotice;
import org.homeward.access.SecurityNotices;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
class MailedSecurityNotices implements SecurityNotices {

    private final Notices notices;

    MailedSecurityNotices(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void send(SecurityNotice notice) {
        notices.send(new Notice(kind(notice.kind()), Set.of(notice.organisation()), notice.recipient(), notice.path(),
                Optional.empty(), Optional.empty(), Map.of()));
    }

    private static NoticeKind kind(SecurityNotice.Kind kind) {
        return switch (kind) {
            case SET_UP_LINK -> NoticeKind.SET_UP_LINK;
            case EMERGENCY_ACCESS -> NoticeKind.EMERGENCY_ACCESS;
            case AUDIT_ALERT -> NoticeKind.AUDIT_ALERT;
        };
    }
}
