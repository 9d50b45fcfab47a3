package org.homeward.partnernotices;

import java.util.Optional;
import org.homeward.journey.JourneyId;

/** All notices to councils, with their receipts. They are added, never changed or removed. */
public interface PartnerNotices {

    /** What councils were told of this journey, the newest first. */
    NoticeBook of(JourneyId journey);

    /** The same, and nobody else adds to it until the transaction at hand ends. */
    NoticeBook toAddTo(JourneyId journey);

    Optional<PartnerNotice> find(NoticeRef ref);

    void add(PartnerNotice notice);

    void add(Receipt receipt);
}
