package org.homeward.partnernotices;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.access.Organisation;
import org.homeward.access.Part;
import org.homeward.access.Permit;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;

/** Shows what councils were told of somebody, each reader only the lines that their work needs, and notes who was shown it. */
public final class ReadNotices {

    private final PartnerNotices notices;
    private final Directory directory;
    private final Audit audit;

    public ReadNotices(PartnerNotices notices, Directory directory, Audit audit) {
        this.notices = notices;
        this.directory = directory;
        this.audit = audit;
    }

    /** All of them with their lines. */
    public List<Shown> of(Viewer viewer, JourneyId journey, Permit permit) {
        audit.read(viewer, "Notices", List.of(journey));
        return inBrief(journey).stream().map(shown -> shown.seenWith(permit)).toList();
    }

    /** The same without what they say, for the person's page, which notes its readers itself. */
    public List<Shown> inBrief(JourneyId journey) {
        var book = notices.of(journey);
        return book.notices().stream().map(notice -> new Shown(notice,
                directory.organisation(notice.council()).map(Organisation::name).orElse(notice.council()),
                notice.issuedBy().map(this::member), book.receipt(notice), book.receipt(notice).map(it -> member(it.author())),
                book.withdrawal(notice).map(PartnerNotice::issuedAt), book.mayBeTakenBack(notice), notice.fields(), Set.of())).toList();
    }

    private String member(String userId) {
        return directory.member(userId).map(Member::name).orElse(userId);
    }

    /**
     * One notice with what became of it.
     *
     * @param withdrawnAt    when it was taken back
     * @param mayBeTakenBack whether it asks for something and has not been taken back
     * @param notShown       parts of which lines are left out for this reader
     */
    public record Shown(PartnerNotice notice, String council, Optional<String> issuedBy, Optional<Receipt> receipt,
                        Optional<String> answeredBy, Optional<Instant> withdrawnAt, boolean mayBeTakenBack,
                        List<NoticeField> lines, Set<String> notShown) {

        /** Whether the council has still to say that it has it; what was taken back needs no answer. */
        public boolean waitsForReceipt() {
            return receipt.isEmpty() && withdrawnAt.isEmpty();
        }

        private Shown seenWith(Permit permit) {
            return new Shown(notice, council, issuedBy, receipt, answeredBy, withdrawnAt, mayBeTakenBack,
                    lines.stream().filter(line -> permit.shows(line.part())).toList(),
                    lines.stream().map(NoticeField::part).filter(part -> !permit.shows(part)).map(Part::key)
                            .map(key -> key.replace('-', ' ')).collect(Collectors.toCollection(LinkedHashSet::new)));
        }
    }
}
