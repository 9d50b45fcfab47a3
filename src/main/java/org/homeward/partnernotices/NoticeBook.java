package org.homeward.partnernotices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.homeward.partnernotices.PartnerNotice.Kind;
import org.homeward.partnernotices.PartnerNotice.TakesBack;

/**
 * All that councils were told of one journey, with what became of it. What it says decides that nothing is told twice.
 *
 * @param notices  the newest first
 */
public record NoticeBook(List<PartnerNotice> notices, List<Receipt> receipts) {

    static final String STATUS = "Status";

    public NoticeBook {
        notices = List.copyOf(notices);
        receipts = List.copyOf(receipts);
    }

    public Optional<Receipt> receipt(PartnerNotice notice) {
        return receipts.stream().filter(receipt -> receipt.notice().equals(notice.ref())).findFirst();
    }

    public Optional<PartnerNotice> withdrawal(PartnerNotice notice) {
        return notices.stream().filter(later -> later.takesBack().map(TakesBack::notice)
                .filter(notice.ref()::equals).isPresent()).findFirst();
    }

    /** Whether the council is still asked: nobody has taken it back, and the council has not sent it back. */
    public boolean stands(PartnerNotice notice) {
        return mayBeTakenBack(notice) && receipt(notice).filter(receipt -> !receipt.type().accepts()).isEmpty();
    }

    public boolean mayBeTakenBack(PartnerNotice notice) {
        return notice.kind().asks() && withdrawal(notice).isEmpty();
    }

    /** What is still asked of a council, in the order in which it was asked. */
    List<PartnerNotice> standing(Predicate<String> council) {
        var standing = new ArrayList<>(notices);
        standing.removeIf(notice -> !council.test(notice.council()) || !stands(notice));
        Collections.reverse(standing);
        return List.copyOf(standing);
    }

    /** Whether this council has the same ask already. */
    boolean asks(Kind kind, String council) {
        return standing(council::equals).stream().anyMatch(notice -> notice.kind() == kind);
    }

    /**
     * Whether a status is news to the council: it is asked to see the person, or was told another status before. That the
     * bed is needed is news only where the council was told that it is not.
     */
    boolean isNews(String status, boolean needsTheBed, String council) {
        var told = statuses(council).findFirst();
        return told.isPresent() ? !told.get().equals(status) : !needsTheBed && !standing(council::equals).isEmpty();
    }

    private Stream<String> statuses(String council) {
        return notices.stream().filter(notice -> notice.kind() == Kind.SAFE_TO_LEAVE && notice.council().equals(council))
                .flatMap(notice -> notice.says(STATUS).stream());
    }
}
