package org.homeward.tasks;

import java.util.Optional;

/**
 * What the newest model says about one step that people can wait at.
 *
 * @param waitingFor key of the delay reason, or the variable that holds it
 * @param unblock    the sentence that says what has to happen
 * @param why        why the step exists, in a paragraph; empty where the model says nothing
 * @param afterwards what happens with its result, in a paragraph
 * @param taskId     kebab-case name, where the step is a task
 */
public record WaitState(String processId, String elementId, String name, String waitingFor, String owner,
                        String unblock, String why, String afterwards, Optional<String> taskId) {
}
