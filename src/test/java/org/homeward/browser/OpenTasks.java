package org.homeward.browser;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.homeward.access.BreakGlass;
import org.homeward.access.EmergencyReason;
import org.homeward.access.EmergencyRecords;
import org.homeward.access.Viewer;
import org.homeward.forms.FormDesk;
import org.homeward.journey.JourneyId;
import org.homeward.processes.AtHome;
import org.homeward.processes.HeldAtHome;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.SourcingAnswers;
import org.homeward.processes.Traveller;
import org.homeward.sourcing.CareMarket;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens a task of any form for a person of its own, without the whole way there: a journey that has just begun, and the
 * process begun at the task. Some forms want a journey of their own, because what they show or lead to comes out of it; those
 * about care at home want a package that is on hold.
 */
@TestComponent
public final class OpenTasks {

    /** What the steps before would have left; no answer of anybody is among it. */
    private static final Map<String, Object> ON_THE_WAY = Map.of("lane", "supported", "resideStatus", "no-longer-meets",
            "supportedDischargeLikely", "yes", "needsDescribed", false, "pathway", "P1", "proposedPathway", "P1",
            "proposedSubPathway", "p1-home-single-handed", "recommendation", "eligible", "immediateDanger", "no");
    private static final int BEYOND_SUPPORT = 60;

    private static final Date LAST_REVIEWED = Date.from(Instant.parse("2026-03-10T09:30:00Z"));
    private static final String LATE = "2126-03-10T20:00:00Z";
    private static final Set<String> LATER = Set.of("lateAt", "lateAgainAt", "closeBy", "nextReviewAt", "followUpAt");
    private static final String LEAVING = "userTask_confirmLeaving";

    private static final Set<String> ABOUT_CARE = Set.of("decide-hold", "telephone-provider", "confirm-restart", "decide-slot-extension",
            "secure-care");

    private final Scenarios scenarios;
    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final BreakGlass breakGlass;
    private final FormDesk desk;
    private final HeldAtHome care;
    private final CareMarket market;
    private final AtHome atHome;

    OpenTasks(Scenarios scenarios, ProcessEngine engine, JdbcClient jdbc, BreakGlass breakGlass, FormDesk desk, HeldAtHome care,
              CareMarket market, AtHome atHome) {
        this.scenarios = scenarios;
        this.engine = engine;
        this.jdbc = jdbc;
        this.breakGlass = breakGlass;
        this.desk = desk;
        this.care = care;
        this.market = market;
        this.atHome = atHome;
    }

    /** An open task and a member of its team. */
    record Open(String id, JourneyId journey, Viewer member) {
    }

    /** @param surname shared by those among whom {@code match-person} lets choose */
    Open open(ShownForm shown, String surname) {
        if (ABOUT_CARE.contains(shown.form())) {
            return aboutCare(shown, Somebody.verified().called(surname));
        }
        var journey = switch (shown.form()) {
            case "match-person" -> scenarios.admit(Somebody.verified().called(surname).withoutStatus()).journey();
            case "review-break-glass" -> opened(surname);
            case "review-merge" -> toldToBeOne(shown);
            case "countersign-pathway" -> agreed(surname);
            case "choose-offer" -> offered(surname);
            case "decide-day-28", "extend-recovery" -> atHome.since(BEYOND_SUPPORT, "P1").journey();
            default -> scenarios.admit(Somebody.verified().called(surname)).journey();
        };
        if (tasks(shown, journey).isEmpty()) {
            begin(shown.process(), shown.element(), journey, ON_THE_WAY);
        }
        return newest(shown, journey);
    }

    private Open newest(ShownForm shown, JourneyId journey) {
        var task = tasks(shown, journey).get(0);
        engine.getTaskService().setAssignee(task, null);   // given to somebody by name; any of the team takes it here
        return new Open(task, journey, member(task));
    }

    /** Meals that the person pays are decided about by hand; home care is on hold, and the process is begun at the task besides. */
    private Open aboutCare(ShownForm shown, Somebody somebody) {
        var asked = shown.form().equals("decide-hold");
        var carePackage = asked ? care.care(somebody, "meals", "self") : care.homeCare(somebody);
        var journey = scenarios.admit(somebody).fires("serviceTask_holdCarePackage").journey();
        if (tasks(shown, journey).isEmpty()) {
            begin(shown.process(), shown.element(), journey, Map.of("reference", carePackage.id().value(), "holdStep",
                    shown.form().replace("-provider", ""), "lookAgainAt", care.inDays(9).toString()));
        }
        return newest(shown, journey);
    }

    /** A person who is known here already, so that there is somebody to choose. */
    void known(String surname) {
        scenarios.admit(Somebody.verified().called(surname)).wasAdmittedInError();
    }

    /** The form as the member gets it, with what it offers out of our tables. */
    FormDesk.Opened form(Open task) {
        return desk.open(task.member(), task.id()).orElseThrow();
    }

    Map<String, String> stored(Open task) {
        return jdbc.sql("select name, value::text as value from answer where task = ? order by name").param(task.id())
                .query((row, number) -> Map.entry(row.getString("name"), row.getString("value"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void begin(String process, String element, JourneyId journey, Map<String, Object> variables) {
        var begun = engine.getRuntimeService().createProcessInstanceByKey(process).businessKey(journey.value())
                .setVariables(variables).setVariable("lastReviewedAt", LAST_REVIEWED);
        if (process.equals("recovery-support")) {
            begun.setVariable("nextReview", element.equals("userTask_decideDay28") ? "decide-day-28" : "review-weekly");
        }
        LATER.forEach(moment -> begun.setVariable(moment, LATE));
        if (process.equals("discharge") && !element.equals(LEAVING)) {
            begun.startBeforeActivity(LEAVING);
        }
        begun.startBeforeActivity(element).execute();
    }

    /** A care home, agreed by the hub: what the second signature is asked for. */
    private JourneyId agreed(String surname) {
        var traveller = scenarios.admit(Somebody.verified().called(surname));
        begin("pathway-selection", "userTask_agreePathway", traveller.journey(), ON_THE_WAY);
        traveller.completes("agree-pathway", "hana.hub", SampleAnswers.with(SampleAnswers.agrees("P3", "p3-new-care-home"),
                "overrideReason", "Home has been tried three times", "whyNotHome", "Night falls in spite of live-in care"));
        return traveller.journey();
    }

    /** Care is looked for, and a provider has said yes. */
    private JourneyId offered(String surname) {
        var traveller = scenarios.admit(Somebody.verified().called(surname));
        begin("care-sourcing", "userTask_prepareRequest", traveller.journey(), ON_THE_WAY);
        var district = market.district();
        var provider = market.homeCare(district, 1);
        traveller.completes("prepare-request", "bea.broker", SampleAnswers.with(SourcingAnswers.request(), "district", district));
        market.says(market.offer(traveller.journey(), provider), "answer-offer", SourcingAnswers.answersOffer("accept"));
        return traveller.journey();
    }

    /** Two people of names of their own, else somebody would have to match them first; the review stands on one of the two journeys. */
    private JourneyId toldToBeOne(ShownForm shown) {
        var pair = scenarios.toldToBeOne(Somebody.verified(), Somebody.verified());
        return Stream.of(pair.losing(), pair.surviving()).map(Traveller::journey).filter(journey -> !tasks(shown, journey).isEmpty())
                .findFirst().orElseThrow();
    }

    private JourneyId opened(String surname) {
        var somebody = Somebody.verified().called(surname);
        var journey = scenarios.admit(somebody).journey();
        breakGlass.open(new Viewer("wes.ward", Set.of("ward-staff.northbridge-4a")),
                new EmergencyRecords.NhsNumber(somebody.nhsNumber()), somebody.born(), EmergencyReason.ARRIVED_HERE,
                "She was brought to us from 7B by mistake.");
        return journey;
    }

    private List<String> tasks(ShownForm shown, JourneyId journey) {
        return jdbc.sql("select id from task where journey = ? and task_id = ? and state = 'open'")
                .params(journey.value(), shown.form()).query(String.class).list();
    }

    private Viewer member(String task) {
        var user = jdbc.sql("""
                select m.user_id from membership m join task t on t.group_id = m.group_id join member p on p.user_id = m.user_id
                 where t.id = ? and p.active and not p.service order by m.user_id limit 1""").param(task)
                .query(String.class).single();
        return new Viewer(user, Set.copyOf(jdbc.sql("select group_id from membership where user_id = ?").param(user)
                .query(String.class).list()));
    }
}
