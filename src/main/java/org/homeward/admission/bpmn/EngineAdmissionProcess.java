package org.homeward.admission.bpmn;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.homeward.admission.AdmissionProcess;
import org.homeward.carepackage.HoldProcess;
import org.homeward.carepackage.RequestHolds;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Stage;
import org.homeward.person.Persons;
import org.homeward.tasks.Answers;
import org.springframework.stereotype.Component;

/**
 * Starts process {@code admission} by message {@code person.admitted}, under the journey's id, and process
 * {@code emergency-attendance} for a journey that is an attendance. Where a journey goes on
 * after all, it begins behind what has been done already.
 */
@Component
class EngineAdmissionProcess implements AdmissionProcess {

    private static final String PROCESS = "admission";
    private static final String ATTENDANCE = "emergency-attendance";
    private static final String MATCH_PERSON = "userTask_matchPerson";

    private static final List<String> OF_THE_WAY_HOME = List.of(PROCESS, ATTENDANCE, "discharge-to-assess", "bed-review",
            "clinician-decision");

    private final RuntimeService runtime;
    private final Persons persons;
    private final Answers answers;
    private final Journeys journeys;
    private final RequestHolds holds;
    private final HoldProcess holdProcess;

    EngineAdmissionProcess(RuntimeService runtime, Persons persons, Answers answers, Journeys journeys, RequestHolds holds,
                           HoldProcess holdProcess) {
        this.runtime = runtime;
        this.persons = persons;
        this.answers = answers;
        this.journeys = journeys;
        this.holds = holds;
        this.holdProcess = holdProcess;
    }

    @Override
    public void start(JourneyId journey) {
        tell(attends(journey) ? "person.arrivedAtEmergencyDepartment" : "person.admitted", journey);
    }

    @Override
    public void resume(JourneyId journey) {
        if (persons.of(journey).isEmpty()) {
            start(journey);
        } else if (attends(journey)) {
            runtime.createProcessInstanceByKey(ATTENDANCE).businessKey(journey.value())
                    .startBeforeActivity("userTask_considerGoingHome").execute();
        } else if (isHomeKnown(journey)) {
            holds.of(journey);
            tell("admission.recorded", journey);
            tell("review.due", journey);
        } else {
            runtime.createProcessInstanceByKey(PROCESS).businessKey(journey.value())
                    .startBeforeActivity("sendTask_requestHolds").execute();
        }
    }

    @Override
    public void restart(JourneyId journey) {
        stop(journey);
        start(journey);
    }

    @Override
    public void askAgain(JourneyId journey) {
        stop(journey);
        runtime.createProcessInstanceByKey(process(journey)).businessKey(journey.value()).setVariable("match", "by-hand")
                .startBeforeActivity(MATCH_PERSON).execute();
    }

    @Override
    public boolean runs(JourneyId journey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(journey.value()).rootProcessInstances().list()
                .stream().anyMatch(instance -> OF_THE_WAY_HOME.contains(instance.getProcessDefinitionKey()));
    }

    private String process(JourneyId journey) {
        return attends(journey) ? ATTENDANCE : PROCESS;
    }

    private boolean attends(JourneyId journey) {
        return journeys.find(journey).filter(it -> it.stage() == Stage.ATTENDING).isPresent();
    }

    private void stop(JourneyId journey) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(journey.value()).rootProcessInstances().list().stream()
                .filter(instance -> OF_THE_WAY_HOME.contains(instance.getProcessDefinitionKey())).forEach(instance ->
                        runtime.deleteProcessInstance(instance.getId(), "The journey was taken for somebody else's"));
        holdProcess.newsOf(journey);
    }

    @Override
    public void matchAgain(JourneyId journey) {
        runtime.createProcessInstanceQuery().processDefinitionKey(process(journey))
                .processInstanceBusinessKey(journey.value()).activityIdIn(MATCH_PERSON).list()
                .forEach(instance -> runtime.createProcessInstanceModification(instance.getId())
                        .cancelAllForActivity(MATCH_PERSON).startBeforeActivity("businessRuleTask_personMatch").execute());
    }

    private boolean isHomeKnown(JourneyId journey) {
        return !answers.ofForm(journey, "confirm-home-circumstances").isEmpty();
    }

    private void tell(String message, JourneyId journey) {
        runtime.createMessageCorrelation(message).processInstanceBusinessKey(journey.value()).correlateStartMessage();
    }
}
