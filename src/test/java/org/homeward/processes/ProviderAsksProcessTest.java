package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.homeward.processes.SampleAnswers.with;
import static org.homeward.processes.SourcingAnswers.answersOffer;
import static org.homeward.processes.SourcingAnswers.chooses;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.homeward.HomewardTest;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Permit;
import org.homeward.access.Viewer;
import org.homeward.links.AskedByLink;
import org.homeward.links.AskedByLink.Fact;
import org.homeward.links.AskedByLink.Open;
import org.homeward.sourcing.CareMarket;
import org.homeward.sourcing.CareOffer;
import org.homeward.sourcing.OfferState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@HomewardTest
@DisplayName("What a provider asks before it answers")
class ProviderAsksProcessTest {

    private static final String BROKER = "bea.broker";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private CareMarket market;
    @Autowired
    private AccessPolicy policy;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    @Qualifier("answerOfferByLink")
    private AskedByLink byLink;

    private String district;

    @BeforeEach
    void ownDistrict() {
        district = market.district();
    }

    @Test
    @DisplayName("a question goes to its author, the answer to all who were asked, and the clock stands still meanwhile")
    void question() {
        var one = market.homeCare(district, 3);
        var other = market.homeCare(district, 3);
        var person = looking();
        var asking = market.offer(person.journey(), one);
        assertThat(catchThrowable(() -> market.says(asking, "answer-offer", with(answersOffer("interested-question"), "question",
                "Born on 04/05/1940?")))).hasMessageContaining("dates");
        market.says(asking, "answer-offer", with(answersOffer("interested-question"), "question", "Is this " + person.name() + " again?"));
        person.hasTasks("answer-provider-question").givesTo("answer-provider-question", "therapists.northbridge-hub");
        assertThat(jobs(asking)).as("nothing expires while a question is open").isZero();
        person.refuses("answer-provider-question", "theo.therapist", with(SourcingAnswers.answersProvider(), "answerText",
                        "She is " + person.name()), "tells who it is")
                .completes("answer-provider-question", "theo.therapist", SourcingAnswers.answersProvider()).hasTasks();
        assertThat(market.offer(person.journey(), one).answerBy()).isAfter(asking.answerBy());
        assertThat(market.mails(one)).containsExactly("offer-made", "offer-replied");
        assertThat(market.mails(other)).containsExactly("offer-made", "offer-question-answered");
        assertThat(byLink.standing(asking.ref())).isInstanceOfSatisfying(Open.class, page -> assertThat(page.facts())
                .contains(new Fact("Reply on equipment", "Yes, beside the front door")));
        assertThat(jobs(asking)).isOne();
        assertThat(market.question("answer-offer").standing(market.offer(person.journey(), other).ref()).toString())
                .as("a right guess looks like a wrong one, and nobody else reads it").contains("Yes, beside the front door").doesNotContain(person.name());
        market.says(market.offer(person.journey(), one), "answer-offer", answersOffer("accept"));
        person.hasTasks("choose-offer");
    }

    @Test
    @DisplayName("a care home assesses first, with consent, learns who it is for that alone, and is forgotten unless it is chosen")
    void assessesFirst() {
        var home = market.careHome(district, 2);
        var person = agreed().completes("prepare-request", BROKER, bed());
        var asking = market.offer(person.journey(), home);
        market.says(asking, "answer-offer", answersOffer("ask-to-assess"));
        person.hasTasks("record-assessment-consent").givesTo("record-assessment-consent", "hub-case-managers.northbridge-hub");
        assertThat(permit(home, person)).isEqualTo(Permit.NONE);
        person.completes("record-assessment-consent", "hana.hub", SourcingAnswers.consentsToAssessment("yes"));
        assertThat(permit(home, person)).isNotEqualTo(Permit.NONE);
        assertThat(market.mails(home)).containsExactly("offer-made", "offer-assess");
        market.says(asking, "assess-before-accepting", SourcingAnswers.hasAssessed("yes"));
        assertThat(permit(home, person)).isEqualTo(Permit.NONE);
        assertThat(market.reserved(asking)).isOne();
        person.hasTasks("choose-offer");
    }

    @Test
    @DisplayName("without consent the home answers as it is, or not at all; one that finds that it cannot meet the need sees nothing more")
    void noConsent() {
        var home = market.careHome(district, 2);
        var second = market.careHome(district, 2);
        var person = agreed().completes("prepare-request", BROKER, bed());
        var refused = market.offer(person.journey(), home);
        market.says(refused, "answer-offer", answersOffer("ask-to-assess"));
        person.completes("record-assessment-consent", "hana.hub", SourcingAnswers.consentsToAssessment("no"));
        assertThat(permit(home, person)).isEqualTo(Permit.NONE);
        assertThat(market.mails(home)).containsExactly("offer-made", "offer-made");
        var allowed = market.offer(person.journey(), second);
        market.says(allowed, "answer-offer", answersOffer("ask-to-assess"));
        person.completes("record-assessment-consent", "hana.hub", SourcingAnswers.consentsToAssessment("yes"));
        market.says(allowed, "assess-before-accepting", SourcingAnswers.hasAssessed("no"));
        market.isOver(allowed, OfferState.DECLINED);
        assertThat(permit(second, person)).isEqualTo(Permit.NONE);
    }

    @Test
    @DisplayName("a provider answers an offer in Tasklist as by link, without a word of who it is")
    void inTasklist() {
        var person = agreed().completes("prepare-request", BROKER, with(SourcingAnswers.request(), "district", "NB2", "timeBands", List.of("tea")));
        var offer = market.offer(person.journey(), "brightwater");
        var task = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(offer.ref()).singleResult();
        person.as("carl.carer", () -> {
            assertThat(engine.getFormService().getTaskFormVariables(task.getId()).toString()).contains(offer.ref(), "NB2")
                    .doesNotContain(person.name(), person.journey().value());
            engine.getFormService().submitTaskForm(task.getId(), answersOffer("accept"));
        });
        person.hasTasks("choose-offer");
        assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery().processInstanceId(task.getProcessInstanceId()).list())
                .extracting(HistoricVariableInstance::getName).containsOnly("answerBy", "askedByName", "offerAnswer");
    }

    @Test
    @DisplayName("a question that nobody has answered does not hold up care that is confirmed")
    void questionLeftOpen() {
        var one = market.homeCare(district, 3);
        var other = market.homeCare(district, 3);
        var person = looking();
        market.says(market.offer(person.journey(), one), "answer-offer", answersOffer("interested-question"));
        market.says(market.offer(person.journey(), other), "answer-offer", answersOffer("accept"));
        var chosen = market.offer(person.journey(), other);
        person.hasTasks("answer-provider-question", "choose-offer").completes("choose-offer", BROKER, chooses(chosen.ref()));
        market.says(chosen, "confirm-care-start", SourcingAnswers.confirmsStart("yes"));
        person.hasTasks("confirm-leaving").withdrew("answer-provider-question");
    }

    @Test
    @DisplayName("a provider without a mailbox is telephoned: the brokers hear of it, and nobody waits for a mail that never went")
    void withoutMailbox() {
        var one = market.homeCare(district, 3);
        market.losesItsMailbox(one);
        var person = looking();
        assertThat(market.mails(one)).isEmpty();
        assertThat(market.told("offer-without-mailbox", market.need(person.journey()).ref())).isOne();
    }

    @Test
    @DisplayName("a home that does not assess in time is not waited for; one that is chosen and silent has the brokers telephone")
    void timesPass() {
        var home = market.careHome(district, 2);
        var second = market.careHome(district, 2);
        var person = agreed().completes("prepare-request", BROKER, bed());
        var late = market.offer(person.journey(), home);
        market.says(late, "answer-offer", answersOffer("ask-to-assess"));
        person.completes("record-assessment-consent", "hana.hub", SourcingAnswers.consentsToAssessment("yes"));
        fires(late, "timer_notAssessed");
        market.isOver(late, OfferState.EXPIRED);
        assertThat(permit(home, person)).isEqualTo(Permit.NONE);
        market.says(market.offer(person.journey(), second), "answer-offer", answersOffer("accept"));
        var chosen = market.offer(person.journey(), second);
        person.completes("choose-offer", BROKER, chooses(chosen.ref()));
        fires(chosen, "timer_startLate");
        assertThat(market.told("care-start-late", market.need(person.journey()).ref())).isOne();
        var task = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(chosen.ref()).singleResult();
        person.as(BROKER, () -> engine.getFormService().submitTaskForm(task.getId(), SourcingAnswers.confirmsStart("yes")));
        person.hasTasks("confirm-leaving").refuses("confirm-leaving", "nina.ward", with(SampleAnswers.left(), "leftAt",
                SampleAnswers.today().minusDays(2).atTime(10, 0).toString()), "The care begins only");
    }

    private void fires(CareOffer offer, String timer) {
        var process = engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(offer.ref()).singleResult();
        engine.getManagementService().executeJob(engine.getManagementService().createJobQuery().processInstanceId(process.getId())
                .activityId(timer).singleResult().getId());
    }

    private Map<String, Object> bed() {
        return with(SourcingAnswers.requestForBed(), "careKinds", List.of("care-home-nursing"), "bedType", "nursing", "district", district);
    }

    private long jobs(CareOffer offer) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(offer.ref()).list().stream()
                .mapToLong(process -> engine.getManagementService().createJobQuery().processInstanceId(process.getId()).count()).sum();
    }

    private Traveller looking() {
        var person = agreed();
        return person.hasTasks("prepare-request").givesTo("prepare-request", "brokerage-officers.eastvale")
                .refuses("prepare-request", BROKER, with(request(district), "anonymousSummary", "Help for " + person.name()), "tells who it is")
                .completes("prepare-request", BROKER, request(district));
    }

    /** Described once, and the hub has agreed home with support. */
    private Traveller agreed() {
        return scenarios.agreedOnSupport(Somebody.verified(), SampleAnswers.homeCircumstances());
    }

    private static Map<String, Object> request(String district) {
        return with(SourcingAnswers.request(), "district", district);
    }

    private Permit permit(String organisation, Traveller person) {
        return policy.permit(new Viewer("somebody", Set.of("care-providers." + organisation)), person.journey());
    }
}
