package org.homeward.partnernotices.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.partnernotices.PartnerNotice;
import org.homeward.partnernotices.PartnerNotice.TakesBack;
import org.homeward.partnernotices.ReadNotices.Shown;

/** A notice as Homeward tells it to other systems. */
@Schema(name = "Notice")
record NoticeJson(
        @Schema(example = "N-7K3F9Q") String ref,
        @Schema(example = "assessment", allowableValues = {"referral", "safe-to-leave", "assessment", "withdrawal"}) String kind,
        @Schema(example = "eastvale") String council, @Schema(example = "social-workers.eastvale") String team,
        @Schema(example = "mail", allowableValues = {"mail", "page"}) String channel, Instant issuedAt,
        @Schema(description = "Of a withdrawal: what is taken back", example = "N-2B8TXC") Optional<String> takesBack,
        @Schema(description = "Of a withdrawal: code of list withdrawal-reason", example = "07") Optional<String> reason,
        @Schema(description = "When it was taken back itself") Optional<Instant> withdrawnAt, List<Line> fields,
        @Schema(description = "Parts of the record of which lines are left out for this account") Set<String> notShown,
        Optional<ReceiptJson> receipt) {

    static NoticeJson of(Shown shown) {
        PartnerNotice notice = shown.notice();
        return new NoticeJson(notice.ref().value(), notice.kind().key(), notice.council(), notice.team(), notice.channel().key(),
                notice.issuedAt(), notice.takesBack().map(it -> it.notice().value()),
                notice.takesBack().map(TakesBack::reason).map(reason -> reason.code()), shown.withdrawnAt(),
                shown.lines().stream().map(line -> new Line(line.name(), line.value())).toList(), shown.notShown(),
                shown.receipt().map(ReceiptJson::of));
    }

    /** One line of a notice, as it was when it was issued. */
    @Schema(name = "NoticeLine")
    record Line(@Schema(example = "Ward") String name, @Schema(example = "Ward 7B") String value) {
    }

    /** All notices of a journey, the newest first. */
    @Schema(name = "Notices")
    record All(List<NoticeJson> notices) {
    }
}
