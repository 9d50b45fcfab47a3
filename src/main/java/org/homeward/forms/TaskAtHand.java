package org.homeward.forms;

import java.time.Instant;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/**
 * One task as the team that it is for sees it, open or ended.
 *
 * @param id         the engine's task
 * @param taskId     kebab-case, the same as its form, for example {@code agree-pathway}
 * @param team       what people call the team
 * @param holder     user who has taken it
 * @param unblock    what has to happen, in the words of the board, the person's page and the mail
 * @param why        why the task exists
 * @param afterwards what happens with the answer
 * @param because    why it was withdrawn
 */
public record TaskAtHand(String id, JourneyId journey, String taskId, String name, String groupId, String team,
                         Instant openedAt, Instant remindAt, Instant dueAt, String escalateTo, Optional<String> holder,
                         String unblock, String why, String afterwards, State state, Optional<Instant> endedAt,
                         Optional<String> endedBy, Optional<String> because) {

    public enum State { OPEN, DONE, WITHDRAWN }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
