package org.homeward.admission.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homeward.admission.FollowAttendance;
import org.homeward.admission.HowMatched;
import org.homeward.admission.LinkPerson;
import org.homeward.engine.BusinessKey;
import org.springframework.stereotype.Component;

/** Links the journey to its person as the table said, or as the co-ordinator decided where the table would not. An attendance that led to it ends. */
@Component("linkPerson")
class LinkPersonDelegate implements JavaDelegate {

    private final LinkPerson linkPerson;
    private final FollowAttendance followAttendance;

    LinkPersonDelegate(LinkPerson linkPerson, FollowAttendance followAttendance) {
        this.linkPerson = linkPerson;
        this.followAttendance = followAttendance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var match = (String) execution.getVariable("match");
        var how = "by-hand".equals(match) ? (String) execution.getVariable("matchDecision") : match;
        var journey = BusinessKey.journeyOf(execution);
        linkPerson.link(journey, HowMatched.of(how));
        followAttendance.stayed(journey);
    }
}
