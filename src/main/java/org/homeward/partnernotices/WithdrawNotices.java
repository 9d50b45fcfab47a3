package org.homeward.partnernotices;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.journey.WhenClosed;
import org.homeward.journey.WhenCouncilIsKnown;
import org.homeward.partnernotices.PartnerNotice.Kind;
import org.homeward.partnernotices.PartnerNotice.TakesBack;
import org.homeward.tasks.CodeEntry;
import org.homeward.tasks.CodeLists;

/**
 * Takes back what a council was asked. Each notice is taken back once, with a reason and all that it said, and each team is
 * told once of all that is taken back together.
 */
@UseCase
public class WithdrawNotices implements WhenClosed, WhenCouncilIsKnown {

    private final PartnerNotices notices;
    private final NoticeFields fields;
    private final TellCouncil tell;
    private final IssueNotice issueNotice;
    private final Journeys journeys;
    private final CodeLists lists;
    private final Timeline timeline;
    private final Audit audit;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    public WithdrawNotices(PartnerNotices notices, NoticeFields fields, TellCouncil tell, IssueNotice issueNotice,
                           Journeys journeys, CodeLists lists, Timeline timeline, Audit audit, Clock clock) {
        this.notices = notices;
        this.fields = fields;
        this.tell = tell;
        this.issueNotice = issueNotice;
        this.journeys = journeys;
        this.lists = lists;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes back all that is still asked of whichever council. */
    public void all(JourneyId journey, WithdrawalReason reason, String source) {
        standing(journey, council -> true, reason, source);
    }

    /**
     * Somebody takes one notice back.
     *
     * @param code of list {@code withdrawal-reason}, as it counts today
     * @throws NoticeRefused which names the field that is wrong
     */
    public void byHand(Viewer who, PartnerNotice notice, String code, String text) {
        var reason = reason(code, text);
        if (!notices.toAddTo(notice.journey()).mayBeTakenBack(notice)) {
            throw new NoticeRefused("reason", "This notice has been taken back already, or asks for nothing.");
        }
        takeBack(List.of(notice), reason, "page:notices", Optional.of(who.userId()));
        audit.did(who, "notice.withdrawn", Optional.of(notice.journey()), notice.ref() + " " + reason.code());
    }

    /** Death, leaving on one's own decision and an admission in error take back what was asked; going home does not. */
    @Override
    public void closed(JourneyId journey, String because) {
        journeys.find(journey).flatMap(Journey::outcome).flatMap(WithdrawalReason::ofOutcome)
                .ifPresent(reason -> all(journey, reason, "process:discharge-to-assess"));
    }

    /** What another council was asked is taken back there and asked here. */
    @Override
    public void livesIn(JourneyId journey, String council) {
        standing(journey, asked -> !asked.equals(council), WithdrawalReason.OTHER_COUNCIL, "process:admission")
                .forEach(notice -> issueNotice.askInstead(notice, council));
    }

    private List<PartnerNotice> standing(JourneyId journey, Predicate<String> council, WithdrawalReason reason, String source) {
        if (notices.of(journey).standing(council).isEmpty()) {
            return List.of();
        }
        var standing = notices.toAddTo(journey).standing(council);
        takeBack(standing, reason, source, Optional.empty());
        return standing;
    }

    private void takeBack(List<PartnerNotice> standing, WithdrawalReason reason, String source, Optional<String> byWhom) {
        var now = clock.instant();
        var words = words(reason.code(), now);
        var withdrawals = standing.stream().map(notice -> new PartnerNotice(NoticeRef.fresh(random), notice.journey(),
                Kind.WITHDRAWAL, notice.council(), notice.team(), tell.channelTo(notice.team()),
                fields.withdrawal(notice, words, reason), now, byWhom, source,
                Optional.of(new TakesBack(notice.ref(), reason)))).toList();
        withdrawals.forEach(withdrawal -> {
            notices.add(withdrawal);
            timeline.add(new TimelineEntry(withdrawal.journey(), "notice.withdrawn", now, now, source, byWhom,
                    withdrawal.says("Taken back").orElseThrow() + " was taken back: " + words + "."));
        });
        tell.takenBack(withdrawals);
    }

    private WithdrawalReason reason(String code, String text) {
        var today = London.day(clock.instant());
        var choices = lists.find(WithdrawalReason.LIST).map(list -> list.choicesOn(today)).orElse(List.of());
        if (choices.stream().map(CodeEntry::code).noneMatch(code::equals)) {
            throw new NoticeRefused("reason", "Choose why it is taken back.");
        }
        try {
            return new WithdrawalReason(code, Optional.of(text));
        } catch (IllegalArgumentException e) {
            throw new NoticeRefused("text", e.getMessage());
        }
    }

    private String words(String code, Instant at) {
        return lists.find(WithdrawalReason.LIST).flatMap(list -> list.labelOn(code, London.day(at))).orElse(code);
    }
}
