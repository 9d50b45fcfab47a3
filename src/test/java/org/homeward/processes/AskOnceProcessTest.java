package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.confirms;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.with;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.assessment.DeclineAssessment;
import org.homeward.assessment.Section;
import org.homeward.assessment.SectionVersion;
import org.homeward.assessment.Sections;
import org.homeward.forms.FormDesk;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Fact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@HomewardTest
@DisplayName("Asking once")
class AskOnceProcessTest {

    private static final String CONFIRM = "confirm-reused-answers";

    @AfterEach
    void ownTime() {
        ClockUtil.reset();
    }

    @Autowired
    private AssessedBefore before;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private Sections sections;
    @Autowired
    private Answers answers;
    @Autowired
    private FormDesk desk;
    @Autowired
    private DeclineAssessment declineAssessment;
    @Autowired
    @Qualifier("careWorkersPerVisit")
    private Fact careWorkersPerVisit;

    @Test
    @DisplayName("accept: answers of a few days ago stand once their profession has found them still true")
    void accept() {
        var person = before.byTherapist(before.caredForBy("brightwater", Somebody.verified()), 3)
                .hasTasks("describe-needs", CONFIRM, "assess-social-care").givesTo(CONFIRM, "therapists.northbridge-hub");
        assertThat(careWorkersPerVisit.of(person.journey())).isEmpty();

        person.completes(CONFIRM, "tess.therapist", confirms("still-true"))
                .hasTasks("describe-needs", "assess-social-care")
                .hasPassed("needs-assessment", "endEvent_answersStand").timelineHas("assessment.sectionReviewed");

        assertThat(person.decision("assessment-reuse").output("use")).contains("accept");
        var again = newest(person, Section.THERAPY);
        assertThat(again.author()).isEqualTo("theo.therapist");
        assertThat(again.profession()).isEqualTo("therapists");
        var confirmed = again.confirmed().orElseThrow();
        assertThat(confirmed.by()).isEqualTo("tess.therapist");
        assertThat(confirmed.journey()).isNotEqualTo(person.journey());
        assertThat(confirmed.questionsNotAsked()).isEqualTo(therapy().size());
        assertThat(again.writtenAt()).isBefore(confirmed.at());
    }

    @Test
    @DisplayName("contact and home: filled in for the ward with its author and age, and nothing counts before it is handed in")
    void homeIsOffered() {
        var somebody = Somebody.verified();
        scenarios.admit(somebody).completes("confirm-home-circumstances", "nina.ward",
                with(homeCircumstances(), "pets", "A cat, fed by Mrs Hale")).leavesHospital("1");
        var again = scenarios.admitAgain(somebody);
        assertThat(home(again)).containsEntry("pets", "A cat, fed by Mrs Hale").containsEntry("livesAlone", "yes");
        assertThat(home(again).get("knownBefore").toString()).contains("Nina Ward", "today");
        assertThat(answers.ofForm(again.journey(), "confirm-home-circumstances")).isEmpty();

        ClockUtil.setCurrentTime(Date.from(scenarios.clock.instant().plus(Duration.ofDays(29))));
        assertThat(home(again)).doesNotContainKey("pets").containsEntry("knownBefore", "Nothing is known from before.");
        ClockUtil.reset();
        again.completes("confirm-home-circumstances", "nina.ward", homeCircumstances());
        assertThat(newest(again, Section.HOME).author()).isEqualTo("nina.ward");
    }

    private Map<String, Object> home(Traveller person) {
        return desk.open(new Viewer("nina.ward", Set.of("ward-staff.northbridge-7b")),
                person.task("confirm-home-circumstances").getId()).orElseThrow().values();
    }

    @Test
    @DisplayName("accept: the rules about the pathway read answers that stand as if they had been given here")
    void acceptLeadsOn() {
        var person = before.byTherapist(before.caredForBy("brightwater", Somebody.verified()), 3)
                .completes(CONFIRM, "tess.therapist", confirms("still-true"));

        assertThat(careWorkersPerVisit.of(person.journey())).contains(1);
        var homeIsSafe = answers.newest(person.journey(), List.of(AnswerSource.of("assess-therapy.homeIsSafe"))).orElseThrow();
        assertThat(homeIsSafe.author()).isEqualTo("theo.therapist");
        assertThat(homeIsSafe.answeredAt()).isEqualTo(newest(person, Section.THERAPY).writtenAt());

        person.completes("describe-needs", "nina.ward", needs()).completes("assess-social-care", "sofia.social", socialCare())
                .hasPassed("needs-assessment", "endEvent_assessed");
        assertThat(person.decision("home-support").inputs()).containsEntry("homeIsSafe", true);
    }

    @Test
    @DisplayName("revalidate: where no provider has accepted it, the section opens filled in and counts only when handed in")
    void revalidate() {
        var person = before.byTherapist(Somebody.verified(), 3).completes(CONFIRM, "tess.therapist", confirms("still-true"))
                .hasTasks("describe-needs", "assess-therapy", "assess-social-care");
        assertThat(person.decision("assessment-reuse").output("use")).contains("revalidate");
        assertThat(tasksOf(person).shown("assess-therapy", "tess.therapist")).containsEntry("goals", therapy().get("goals"))
                .containsEntry("homeIsSafe", "yes");
        assertThat(answers.ofForm(person.journey(), "assess-therapy")).isEmpty();
        assertThat(sections.of(person.journey())).extracting(SectionVersion::section).doesNotContain(Section.THERAPY);

        person.completes("assess-therapy", "tess.therapist", therapy()).hasTasks("describe-needs", "assess-social-care");
        assertThat(newest(person, Section.THERAPY).author()).isEqualTo("tess.therapist");
    }

    @Test
    @DisplayName("revalidate: older than a week, also where the provider accepts it")
    void revalidateOlder() {
        var person = before.byTherapist(before.caredForBy("brightwater", Somebody.verified()), 12)
                .completes(CONFIRM, "tess.therapist", confirms("still-true"));
        assertThat(person.decision("assessment-reuse").output("use")).contains("revalidate");
    }

    @Test
    @DisplayName("revalidate: a provider that does not accept the assessments of others")
    void notTrusted() {
        var person = before.byTherapist(before.caredForBy("kestrel", Somebody.verified()), 3)
                .completes(CONFIRM, "tess.therapist", confirms("still-true"));
        assertThat(person.decision("assessment-reuse").output("use")).contains("revalidate");
    }

    @Test
    @DisplayName("new: what is older than its validity is not offered at all")
    void tooOld() {
        before.byTherapist(Somebody.verified(), 29).hasTasks("describe-needs", "assess-therapy", "assess-social-care");
    }

    @Test
    @DisplayName("changed: the section is asked anew, and nothing stands in it")
    void changed() {
        var person = before.byTherapist(before.caredForBy("brightwater", Somebody.verified()), 3)
                .refuses(CONFIRM, "theo.therapist", confirms("changed"), "Say what has changed")
                .completes(CONFIRM, "theo.therapist", with(confirms("changed"), "changedText", "She fell yesterday"));
        askedAnew(person);
    }

    @Test
    @DisplayName("the condition has changed: the section is asked anew, however true it looks")
    void conditionChanged() {
        askedAnew(before.byTherapist(before.caredForBy("brightwater", Somebody.verified()), 3)
                .completes(CONFIRM, "theo.therapist", with(confirms("still-true"), "conditionChanged", "yes", "changedText",
                        "An infection")));
    }

    @Test
    @DisplayName("not known: the section is asked anew, because not knowing is not unchanged")
    void notKnown() {
        askedAnew(before.byTherapist(before.caredForBy("brightwater", Somebody.verified()), 3)
                .completes(CONFIRM, "theo.therapist", confirms("not-known")));
    }

    @Test
    @DisplayName("declined: open sections are withdrawn, what was answered stays, and somebody at the hub decides")
    void declined() {
        var person = before.byTherapist(Somebody.verified(), 3).completes("describe-needs", "nina.ward", needs());

        assertThat(declineAssessment.decline(new Viewer("nina.ward", Set.of("ward-staff.northbridge-7b")), person.journey()))
                .isTrue();

        person.withdrew(CONFIRM, "assess-social-care").hasPassed("needs-assessment", "endEvent_declined")
                .givesTo("triage-referral", "hub-case-managers.northbridge-hub").timelineHas("assessment.declined");
        assertThat(sections.of(person.journey())).extracting(SectionVersion::section)
                .containsExactlyInAnyOrder(Section.NEEDS, Section.HOME);
        assertThat(declineAssessment.decline(new Viewer("nina.ward", Set.of("ward-staff.northbridge-7b")), person.journey()))
                .isFalse();
    }

    @Test
    @DisplayName("late: nobody else waits for the confirmation, it stays where it is, and the hub's lead is told")
    void late() {
        var person = before.byTherapist(Somebody.verified(), 3).completes("describe-needs", "nina.ward", needs())
                .completes("assess-social-care", "sofia.social", socialCare()).hasTasks(CONFIRM)
                .givesTo(CONFIRM, "therapists.northbridge-hub");
        assertThat(tasksOf(person).escalatesTo(CONFIRM)).isEqualTo("hub-leads");
        assertThat(person.due(CONFIRM)).isNotNull();
    }

    @Test
    @DisplayName("what a co-ordinator wrote of needs is not offered, because it says nothing clinical")
    void coordinator() {
        before.by(Somebody.verified(), Section.NEEDS, "dana.coordinator", "discharge-coordinators", needs(), 2)
                .hasTasks("describe-needs", "assess-therapy", "assess-social-care");
    }

    @Test
    @DisplayName("each profession is asked about its own section, side by side")
    void eachItsOwn() {
        before.by(Somebody.verified(), Section.SOCIAL_CARE, "sofia.social", "social-workers", socialCare(), 2)
                .hasTasks("describe-needs", "assess-therapy", CONFIRM).givesTo(CONFIRM, "social-workers.eastvale");
        before.by(Somebody.verified(), Section.NEEDS, "nina.ward", "ward-staff", needs(), 2)
                .hasTasks(CONFIRM, "assess-therapy", "assess-social-care").givesTo(CONFIRM, "ward-staff.northbridge-7b");
    }

    @Test
    @DisplayName("of somebody who was never here, everything is asked")
    void never() {
        scenarios.admit(Somebody.verified())
                .completes("record-daily-review", "nina.ward", SampleAnswers.fitToLeaveWithSupport())
                .hasTasks("confirm-home-circumstances", "describe-needs", "assess-therapy", "assess-social-care");
    }

    private void askedAnew(Traveller person) {
        person.hasTasks("describe-needs", "assess-therapy", "assess-social-care");
        assertThat(person.decision("assessment-reuse").output("use")).contains("new");
        assertThat(tasksOf(person).shown("assess-therapy", "theo.therapist")).doesNotContainKeys("goals", "homeIsSafe");
        assertThat(answers.ofForm(person.journey(), "assess-therapy")).isEmpty();
    }

    private AssessmentTasks tasksOf(Traveller person) {
        return new AssessmentTasks(scenarios, person);
    }

    private SectionVersion newest(Traveller person, Section section) {
        return sections.of(person.journey()).stream().filter(version -> version.section() == section).findFirst()
                .orElseThrow();
    }
}
