package org.homeward.tasks.bpmn;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.homeward.access.Viewer;
import org.homeward.engine.ChangedMeanwhile;
import org.homeward.engine.TaskGone;
import org.homeward.tasks.MemberHands;
import org.homeward.tasks.SomebodyWasFaster;
import org.springframework.stereotype.Component;

/** Asks the engine under the member's name and teams, so that its own rights and its own log count. */
@Component
class EngineMemberHands implements MemberHands {

    private final TaskService tasks;
    private final IdentityService identities;

    EngineMemberHands(TaskService tasks, IdentityService identities) {
        this.tasks = tasks;
        this.identities = identities;
    }

    @Override
    public void take(Viewer who, String taskId) {
        as(who, () -> tasks.claim(taskId, who.userId()));
    }

    @Override
    public void pass(Viewer who, String taskId, String toWhom) {
        as(who, () -> tasks.setAssignee(taskId, toWhom));
    }

    @Override
    public void putBack(Viewer who, String taskId) {
        as(who, () -> tasks.setAssignee(taskId, null));
    }

    private void as(Viewer who, Runnable change) {
        var before = identities.getCurrentAuthentication();
        identities.setAuthentication(who.userId(), who.groups().stream().sorted().toList());
        try {
            change.run();
        } catch (ChangedMeanwhile | TaskGone e) {
            throw new SomebodyWasFaster(e);
        } finally {
            identities.setAuthentication(before);
        }
    }
}
