package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.agrees;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.needsTheBed;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.with;

import java.util.List;
import java.util.stream.IntStream;
import org.homeward.HomewardTest;
import org.homeward.access.FollowJourney;
import org.homeward.partnernotices.PartnerNotices;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
@DisplayName("What the council is told on the way home")
class CouncilIsToldProcessTest {

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private PartnerNotices notices;
    @Autowired
    private FollowJourney follow;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("an assessment begins: referred, notified, told the status; the bed is needed again: each taken back once; then all anew")
    void meetsAgain() {
        var person = begun().hasPassed("needs-assessment", "sendTask_tellCouncil").timelineHas("notice.issued");
        assertThat(told(person)).containsExactly("referral", "assessment", "safe-to-leave");

        person.nextRound().completes("record-daily-review", "nina.ward", needsTheBed()).timelineHas("notice.withdrawn");
        assertThat(told(person)).containsExactly("referral", "assessment", "safe-to-leave", "safe-to-leave", "withdrawal 07",
                "withdrawal 07");

        person.nextRound().completes("record-daily-review", "nina.ward", fitToLeaveWithSupport());
        assertThat(told(person)).hasSize(9).endsWith("referral", "assessment", "safe-to-leave");
    }

    @Test
    @DisplayName("death, leaving on one's own decision and an admission in error take back what was asked")
    void ends() {
        assertThat(told(begun().dies().isClosed("died"))).endsWith("withdrawal 08", "withdrawal 08").hasSize(5);
        assertThat(told(begun().dischargesThemselves())).endsWith("withdrawal 10", "withdrawal 10").hasSize(5);
        assertThat(told(begun().wasAdmittedInError())).endsWith("withdrawal 12", "withdrawal 12").hasSize(5);
    }

    @Test
    @DisplayName("whoever turns out to live elsewhere is taken back there and asked of the other council")
    void anotherCouncil() {
        var person = begun();
        transaction.executeWithoutResult(status -> follow.livesIn(person.journey(), "westmoor"));
        assertThat(told(person)).endsWith("withdrawal 06", "withdrawal 06", "referral", "assessment").hasSize(7);
    }

    @Test
    @DisplayName("agreed Pathway 0 needs no assessment by the council")
    void nothingNew() {
        var person = begun().completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .completes("describe-needs", "nina.ward", needs()).completes("assess-therapy", "theo.therapist", therapy())
                .completes("assess-social-care", "sofia.social", socialCare())
                .completes("agree-pathway", "hana.hub", with(agrees("P0", "p0-no-new-support"), "overrideReason", "Her son moves in"));
        assertThat(told(person)).endsWith("withdrawal 01", "withdrawal 01");
    }

    @Test
    @DisplayName("somebody who needs nothing new is told to no council")
    void simple() {
        assertThat(told(scenarios.admit(Somebody.verified()).completes("record-daily-review", "nina.ward", fitToLeave()))).isEmpty();
    }

    private Traveller begun() {
        return scenarios.admit(Somebody.verified()).completes("record-daily-review", "nina.ward", fitToLeaveWithSupport());
    }

    /** In the order in which it was told. */
    private List<String> told(Traveller person) {
        var newestFirst = notices.of(person.journey()).notices();
        return IntStream.rangeClosed(1, newestFirst.size()).mapToObj(back -> newestFirst.get(newestFirst.size() - back))
                .map(notice -> notice.kind().key() + notice.takesBack().map(it -> " " + it.reason().code()).orElse("")).toList();
    }
}
