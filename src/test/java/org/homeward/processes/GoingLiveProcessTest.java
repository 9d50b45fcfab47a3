package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.access.KnownSetting.ASSESS_SOCIAL_CARE;
import static org.homeward.access.KnownSetting.DISCHARGE;
import static org.homeward.access.KnownSetting.NEEDS_ASSESSMENT;
import static org.homeward.access.KnownSetting.PATHWAY_SELECTION;
import static org.homeward.processes.SampleAnswers.agrees;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.judges;
import static org.homeward.processes.SampleAnswers.left;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.simpleDischarge;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.triages;
import static org.homeward.processes.SampleAnswers.with;

import java.time.Clock;
import org.homeward.HomewardTest;
import org.homeward.access.LocalSettings;
import org.homeward.access.SettingBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One set of models, and each hospital and council goes live in its own steps. */
@HomewardTest
@DisplayName("Going live step by step")
class GoingLiveProcessTest {

    private static final String SPINE = "discharge-to-assess";
    private static final String WAY = "way-home";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private SettingBook book;
    @Autowired
    private LocalSettings settings;
    @Autowired
    private Clock clock;

    private Switches switches;

    @BeforeEach
    void begin() {
        switches = new Switches(book, settings, clock);
    }

    @AfterEach
    void putBack() {
        switches.close();
    }

    @Test
    @DisplayName("with the starter set the ward reviews every day until the person leaves, and no other team gets a task")
    void starterSet() {
        switches.starterSet("northbridge");
        var person = scenarios.admit(Somebody.verified())
                .completes("confirm-home-circumstances", "nina.ward", homeCircumstances());
        for (int day = 0; day < 3; day++) {
            person.hasTasks("record-daily-review")
                    .completes("record-daily-review", "nina.ward", day == 1 ? fitToLeave() : fitToLeaveWithSupport())
                    .hasTasks().waitsAt(WAY, "messageEvent_reviewedAgain").nextRound();
        }
        assertThat(scenarios.jdbc.sql("select distinct group_id from task where journey = ?")
                .param(person.journey().value()).query(String.class).list()).containsExactly("ward-staff.northbridge-7b");
        person.leavesHospital("1").isClosed("left").withdrew("record-daily-review");
    }

    @Test
    @DisplayName("somebody who still needs the bed is reviewed again like everywhere")
    void starterSetInNeedOfTheBed() {
        switches.starterSet("northbridge");
        scenarios.admit(Somebody.verified())
                .completes("record-daily-review", "nina.ward", with(fitToLeave(), "oxygenOrNivNeeded", "yes",
                        "clinicianDecision", "stay"))
                .waitsAt(SPINE, "gateway_bedStillNeeded");
    }

    @Test
    @DisplayName("a switch counts for people on the way from the next step that they reach")
    void switchedOnMeanwhile() {
        switches.starterSet("northbridge");
        var person = scenarios.admit(Somebody.verified())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .waitsAt(WAY, "messageEvent_reviewedAgain");
        switches.on("northbridge", PATHWAY_SELECTION).on("northbridge", NEEDS_ASSESSMENT);
        person.waitsAt(WAY, "messageEvent_reviewedAgain").nextRound()
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .hasTasks("confirm-home-circumstances", "describe-needs", "assess-therapy", "assess-social-care");
    }

    @Test
    @DisplayName("without needs assessment the hub's lead decides what the tables cannot, because nobody was asked")
    void withoutNeedsAssessment() {
        switches.off("northbridge", NEEDS_ASSESSMENT);
        scenarios.admit(Somebody.verified())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .completes("triage-referral", "hana.hub", triages())
                .hasTasks("confirm-home-circumstances", "decide-by-judgement")
                .givesTo("decide-by-judgement", "hub-leads.northbridge-hub");
    }

    @Test
    @DisplayName("a simple discharge that does not fit goes to the hub, not round in a circle")
    void simpleLaneWithoutNeedsAssessment() {
        switches.off("northbridge", NEEDS_ASSESSMENT);
        scenarios.admit(Somebody.verified())
                .completes("record-daily-review", "nina.ward", fitToLeave())
                .completes("agree-simple-discharge", "nina.ward", with(with(simpleDischarge(), "decision",
                        "send-to-hub"), "sendReason", "Lives alone and is unsure"))
                .hasTasks("confirm-home-circumstances", "agree-pathway")
                .givesTo("agree-pathway", "hub-case-managers.northbridge-hub");
    }

    @Test
    @DisplayName("two councils with different settings, one set of models: one is asked, for the other the hub decides")
    void twoCouncils() {
        switches.off("westmoor", ASSESS_SOCIAL_CARE);

        var eastvale = described(Somebody.verified().livingAt("NB2 4QT"))
                .hasTasks("assess-social-care").givesTo("assess-social-care", "social-workers.eastvale")
                .completes("assess-social-care", "sofia.social", socialCare())
                .hasTasks("agree-pathway");
        var westmoor = described(Somebody.verified().livingAt("NB7 1AA"))
                .completes("triage-referral", "hana.hub", triages())
                .hasTasks("decide-by-judgement").givesTo("decide-by-judgement", "hub-leads.northbridge-hub")
                .hasPassed("needs-assessment", "endEvent_assessed");

        assertThat(version(eastvale)).isEqualTo(version(westmoor));
        westmoor.completes("decide-by-judgement", "lee.lead", judges("P1")).hasPathway("P1");
    }

    @Test
    @DisplayName("without discharge the last checks are made elsewhere, and the hospital's message ends the journey")
    void withoutDischarge() {
        switches.off("northbridge", DISCHARGE);
        readyToLeave().hasTasks("confirm-home-circumstances").waitsAt("discharge", "timer_lookedAtAgain")
                .fires("timer_lookedAtAgain").waitsAt("discharge", "timer_lookedAtAgain")
                .leavesHospital("1").isClosed("left");
    }

    @Test
    @DisplayName("discharge switched on meanwhile gives the ward its task at the next round")
    void dischargeSwitchedOn() {
        switches.off("northbridge", DISCHARGE);
        var person = readyToLeave();
        switches.on("northbridge", DISCHARGE);
        person.fires("timer_lookedAtAgain").completes("confirm-leaving", "nina.ward", left()).isClosed("left");
    }

    @Test
    @DisplayName("with everything on, people go the whole way")
    void everything() {
        described(Somebody.verified()).completes("assess-social-care", "sofia.social", socialCare())
                .completes("agree-pathway", "hana.hub", agrees("P1", "p1-home-single-handed")).hasPathway("P1");
    }

    private Traveller readyToLeave() {
        return scenarios.admit(Somebody.verified())
                .completes("record-daily-review", "nina.ward", fitToLeave())
                .completes("agree-simple-discharge", "nina.ward", simpleDischarge());
    }

    private Traveller described(Somebody somebody) {
        return scenarios.admit(somebody)
                .completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .completes("describe-needs", "nina.ward", needs())
                .completes("assess-therapy", "theo.therapist", therapy());
    }

    private String version(Traveller person) {
        return scenarios.engine.getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(person.journey().value()).processDefinitionKey("needs-assessment")
                .singleResult().getProcessDefinitionId();
    }
}
