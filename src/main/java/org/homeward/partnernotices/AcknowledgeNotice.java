package org.homeward.partnernotices;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;

/** Takes a council's receipt of a notice. The same receipt again changes nothing; another one is not taken over it. */
@UseCase
public class AcknowledgeNotice {

    private final PartnerNotices notices;
    private final Timeline timeline;
    private final Audit audit;
    private final Clock clock;

    public AcknowledgeNotice(PartnerNotices notices, Timeline timeline, Audit audit, Clock clock) {
        this.notices = notices;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param told   what was filled in: {@code answer}, {@code type}, {@code details}, {@code contact}
     * @param source {@code page:notices} or {@code api:<user>}
     * @return the receipt that counts
     * @throws NoticeRefused   which names each field that is wrong
     * @throws AnsweredAlready where the council has answered differently before
     */
    public Receipt acknowledge(Viewer who, PartnerNotice notice, Map<String, String> told, String source) {
        var receipt = Receipt.read(notice.ref(), told, who.userId(), source, clock.instant());
        var before = notices.toAddTo(notice.journey()).receipt(notice);
        if (before.isPresent()) {
            return before.filter(receipt::saysTheSameAs).orElseThrow(() -> new AnsweredAlready(before.get()));
        }
        notices.add(receipt);
        timeline.add(new TimelineEntry(notice.journey(), "notice.answered", receipt.at(), receipt.at(), source,
                Optional.of(who.userId()), notice.kind().words() + " " + notice.ref() + " was "
                + receipt.type().answer() + " by the council: " + receipt.type().words() + "."));
        audit.did(who, "notice.answered", Optional.of(notice.journey()), notice.ref() + " " + receipt.type().key());
        return receipt;
    }

    /** The council has answered before, and not the same. */
    public static final class AnsweredAlready extends RuntimeException {

        AnsweredAlready(Receipt before) {
            super("This notice was " + before.type().answer() + " before. To change that, ring the hospital; "
                    + "it can issue the notice again.");
        }
    }
}
