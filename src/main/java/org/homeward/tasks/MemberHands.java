package org.homeward.tasks;

import org.homeward.access.Viewer;

/** Takes tasks and passes them on with the member's own rights, as if the member did so in the engine. */
public interface MemberHands {

    /** @throws SomebodyWasFaster where the task has been taken or finished at the same moment */
    void take(Viewer who, String taskId);

    /** @throws SomebodyWasFaster where the task has been changed or finished at the same moment */
    void pass(Viewer who, String taskId, String toWhom);

    /** @throws SomebodyWasFaster where the task has been changed or finished at the same moment */
    void putBack(Viewer who, String taskId);
}
