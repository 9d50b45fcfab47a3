package org.homeward.partnernotices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.fakes.Hospital.NOW;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.access.Viewer;
import org.homeward.fakes.CouncilDesk;
import org.homeward.fakes.Hospital;
import org.homeward.fakes.ProductLists;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Setting;
import org.homeward.notices.Notice;
import org.homeward.partnernotices.AcknowledgeNotice.AnsweredAlready;
import org.homeward.partnernotices.PartnerNotice.Channel;
import org.homeward.partnernotices.PartnerNotice.Kind;
import org.homeward.tasks.CodeEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a council is told, once each, and how it is taken back and answered. */
class CouncilIsToldTest {

    private static final Occasion BEGUN = Occasion.of("process:needs-assessment", "New support is likely.");
    private static final Viewer HANA = new Viewer("hana.hub", Set.of("hub-case-managers.northbridge-hub"));
    private static final Viewer SOFIA = new Viewer("sofia.social", Set.of("social-workers.eastvale"));
    private static final LeavingStatus MAY_LEAVE =
            new LeavingStatus("No longer needs the hospital bed.", false, List.of(), Optional.of("omar.ward"), NOW);
    private static final LeavingStatus STAYS =
            new LeavingStatus("Still needs the hospital bed.", true, List.of("02"), Optional.of("omar.ward"), NOW);

    private final Hospital hospital = new Hospital();
    private final JourneyId journey = hospital.admit();
    private final CouncilDesk desk = new CouncilDesk(hospital);

    @Test
    void anAssessmentRefersAndNotifiesAsSeparateActsAndEachOnce() {
        desk.issue.assess(journey, BEGUN);
        desk.issue.assess(journey, BEGUN);
        desk.issue.refer(journey, BEGUN);

        assertThat(kinds()).containsExactly(Kind.ASSESSMENT, Kind.REFERRAL);
        assertThat(desk.mails).extracting(mail -> mail.kind().key()).containsExactly("council-referral", "council-assessment");
        assertThat(hospital.seenBy).contains("social-workers.eastvale");
        assertThat(newest().says("Ward")).contains("Ward 7B");
        assertThat(newest().says("Reason for referral")).contains("New support is likely.");
    }

    @Test
    void aMailSaysTeamAndReferenceAndNothingOfThePerson() {
        desk.issue.assess(journey, BEGUN);
        desk.issue.update(journey, MAY_LEAVE, BEGUN);
        desk.withdraw.all(journey, WithdrawalReason.DIED, "process:bed-review");

        assertThat(desk.mails).hasSize(4).allSatisfy(mail -> {
            assertThat(mail.facts()).containsOnlyKeys("team", "reference");
            assertThat(mail.path()).isEqualTo("/journeys/" + journey + "/notices");
            assertThat(mail.toString()).doesNotContain("Elm", "Ada", "9990000018", "NB2");
        });
    }

    @Test
    void whatTheCouncilSentBackMayBeAskedAgain() {
        var first = desk.issue.refer(journey, BEGUN).orElseThrow();
        desk.acknowledge.acknowledge(SOFIA, first, answer("more-information-needed", "Which medicines?"), "page:notices");
        assertThat(desk.issue.refer(journey, BEGUN)).isPresent();
        assertThat(desk.issue.refer(journey, BEGUN)).isEmpty();
    }

    @Test
    void whereNoCouncilIsKnownNobodyIsTold() {
        var nowhere = hospital.journeys.find(journey).orElseThrow().setting();
        hospital.journeys.place(journey, new Setting(nowhere.trust(), nowhere.ward(), nowhere.hub(), Optional.empty()));
        assertThat(desk.issue.assess(journey, BEGUN)).isEmpty();
        assertThatThrownBy(() -> desk.issue.byHand(HANA, journey, "referral", "She lives alone"))
                .isInstanceOf(NoticeRefused.class).hasMessageContaining("No council is known");
        assertThat(desk.mails).isEmpty();
    }

    @Test
    void aTeamWithoutMailboxIsToldOnThePageAlone() {
        desk.set("social-workers.eastvale", Optional.empty());
        assertThat(desk.issue.refer(journey, BEGUN).orElseThrow().channel()).isEqualTo(Channel.PAGE);
        assertThat(desk.mails).isEmpty();
    }

    @Test
    void aStatusIsToldOnlyToACouncilThatWasAskedAndOnlyWhenItIsNews() {
        desk.issue.update(journey, MAY_LEAVE, BEGUN);
        assertThat(kinds()).isEmpty();
        desk.issue.refer(journey, BEGUN);
        desk.issue.update(journey, STAYS, BEGUN);
        assertThat(kinds()).containsExactly(Kind.REFERRAL);
        desk.issue.update(journey, MAY_LEAVE, BEGUN);
        desk.issue.update(journey, MAY_LEAVE, BEGUN);
        assertThat(newest().says("Criteria to reside met")).contains("None");
        assertThat(newest().says("Decided by")).contains("Omar Beck");
        desk.withdraw.all(journey, WithdrawalReason.CONDITION_DETERIORATED, "process:bed-review");
        desk.issue.update(journey, STAYS, BEGUN);
        desk.issue.update(journey, STAYS, BEGUN);
        assertThat(kinds()).containsExactly(Kind.SAFE_TO_LEAVE, Kind.WITHDRAWAL, Kind.SAFE_TO_LEAVE, Kind.REFERRAL);
        assertThat(newest().says("Criteria to reside met")).contains("02");
    }

    @Test
    void takingBackRepeatsEachNoticeAndTellsTheTeamOnce() {
        desk.issue.assess(journey, BEGUN);
        var asked = desk.told(journey).stream().map(PartnerNotice::ref).map(NoticeRef::value).sorted().toList();
        desk.mails.clear();

        desk.withdraw.all(journey, WithdrawalReason.CONDITION_DETERIORATED, "process:bed-review");
        desk.withdraw.all(journey, WithdrawalReason.DIED, "process:discharge-to-assess");

        assertThat(kinds()).containsExactly(Kind.WITHDRAWAL, Kind.WITHDRAWAL, Kind.ASSESSMENT, Kind.REFERRAL);
        assertThat(desk.mails).extracting(Notice::facts).extracting(facts -> facts.get("reference"))
                .containsExactly(String.join(" and ", asked));
        assertThat(newest().says("Reason")).contains("Condition deteriorated");
        assertThat(newest().says("Date of birth")).isEqualTo(desk.told(journey).get(3).says("Date of birth"));
        assertThat(newest().fields()).filteredOn(field -> field.name().equals("Liaison")).hasSize(1);
    }

    static Stream<String> reasons() {
        return ProductLists.inMemory().find(WithdrawalReason.LIST).orElseThrow().newest().entries().stream().map(CodeEntry::code);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void anyOfTheReasonsServesByHandAndOtherNeedsText(String code) {
        var notice = desk.issue.refer(journey, BEGUN).orElseThrow();
        if (code.equals("13")) {
            assertThatThrownBy(() -> desk.withdraw.byHand(HANA, notice, code, " ")).isInstanceOfSatisfying(NoticeRefused.class,
                    e -> assertThat(e.sentences()).containsOnlyKeys("text"));
        }
        desk.withdraw.byHand(HANA, notice, code, code.equals("13") ? "The family has moved" : "");
        assertThat(newest().takesBack().orElseThrow().reason().code()).isEqualTo(code);
        assertThatThrownBy(() -> desk.withdraw.byHand(HANA, notice, "12", "")).hasMessageContaining("taken back already");
        assertThat(desk.audit.deeds()).contains("notice.withdrawn " + notice.ref() + " " + code);
    }

    @Test
    void thereAreThirteenReasonsAndNoOther() {
        assertThat(reasons()).hasSize(13);
        var notice = desk.issue.refer(journey, BEGUN).orElseThrow();
        assertThatThrownBy(() -> desk.withdraw.byHand(HANA, notice, "14", "")).isInstanceOfSatisfying(NoticeRefused.class,
                e -> assertThat(e.sentences()).containsOnlyKeys("reason"));
    }

    @ParameterizedTest
    @CsvSource({"died, 08", "self-discharged, 10", "recorded-in-error, 12", "left,", "not-known,"})
    void howAJourneyEndsSaysWhetherTheAskIsTakenBack(String outcome, String code) {
        desk.issue.refer(journey, BEGUN);
        hospital.journeys.close(journey, outcome, NOW);
        desk.withdraw.closed(journey, "It has ended.");
        assertThat(desk.told(journey).stream().flatMap(it -> it.takesBack().stream()).map(it -> it.reason().code()))
                .isEqualTo(Optional.ofNullable(code).stream().toList());
    }

    @Test
    void whatOneCouncilWasAskedGoesToTheOtherWhereThePersonLivesThere() {
        desk.issue.assess(journey, BEGUN);
        desk.mails.clear();
        desk.withdraw.livesIn(journey, "eastvale");
        assertThat(desk.mails).isEmpty();

        desk.withdraw.livesIn(journey, "westmoor");
        desk.withdraw.livesIn(journey, "westmoor");

        assertThat(desk.mails).extracting(Notice::recipient)
                .containsExactlyInAnyOrder("east@homeward.example", "west@homeward.example", "west@homeward.example");
        assertThat(desk.of(journey).standing(council -> true)).extracting(PartnerNotice::council).containsOnly("westmoor");
        assertThat(desk.told(journey).stream().flatMap(it -> it.takesBack().stream()).map(it -> it.reason().code()))
                .containsOnly("06");
    }

    @Test
    void aReceiptNamesWhatIsWrongAndCountsOnce() {
        var notice = desk.issue.refer(journey, BEGUN).orElseThrow();
        assertThatThrownBy(() -> desk.acknowledge.acknowledge(SOFIA, notice, Map.of("answer", "perhaps"), "page:notices"))
                .isInstanceOfSatisfying(NoticeRefused.class, e -> assertThat(e.sentences()).containsOnlyKeys("answer", "type", "contact"));
        assertThatThrownBy(() -> desk.acknowledge.acknowledge(SOFIA, notice, answer("sent-twice", ""), "page:notices"))
                .isInstanceOfSatisfying(NoticeRefused.class, e -> assertThat(e.sentences()).containsOnlyKeys("details"));
        var wrong = new HashMap<>(answer("noted", ""));
        wrong.put("answer", "rejected");
        assertThatThrownBy(() -> desk.acknowledge.acknowledge(SOFIA, notice, wrong, "page:notices"))
                .isInstanceOfSatisfying(NoticeRefused.class, e -> assertThat(e.sentences()).containsOnlyKeys("answer"));

        var first = desk.acknowledge.acknowledge(SOFIA, notice, answer("noted", ""), "page:notices");
        assertThat(desk.acknowledge.acknowledge(SOFIA, notice, answer("noted", " "), "api:eastvale-cms")).isEqualTo(first);
        assertThatThrownBy(() -> desk.acknowledge.acknowledge(SOFIA, notice, answer("sent-twice", "See N-1"), "page:notices"))
                .isInstanceOf(AnsweredAlready.class);
        assertThat(hospital.timeline).filteredOn(entry -> entry.kind().equals("notice.answered")).hasSize(1);
    }

    @Test
    void byHandNeedsAReasonAndTellsNothingTwice() {
        assertThatThrownBy(() -> desk.issue.byHand(HANA, journey, "referral", " ")).hasMessageContaining("reason:");
        assertThatThrownBy(() -> desk.issue.byHand(HANA, journey, "safe-to-leave", "x")).hasMessageContaining("kind:");
        assertThat(desk.issue.byHand(HANA, journey, "referral", "She lives alone").issuedBy()).contains("hana.hub");
        assertThatThrownBy(() -> desk.issue.byHand(HANA, journey, "referral", "Again")).hasMessageContaining("already");
    }

    private static Map<String, String> answer(String type, String details) {
        return Map.of("type", type, "details", details, "contact", "Duty desk, 01632 960 123");
    }

    private List<Kind> kinds() {
        return desk.told(journey).stream().map(PartnerNotice::kind).toList();
    }

    private PartnerNotice newest() {
        return desk.told(journey).get(0);
    }
}
