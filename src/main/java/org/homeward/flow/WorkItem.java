package org.homeward.flow;

import java.time.Instant;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/**
 * One line of the worklist.
 *
 * @param person  who it is about; empty where the viewer may not know
 * @param ward    empty where the viewer may not know, and for those who are in no ward
 * @param bed     empty as well where the viewer may not know who it is, because a bed tells
 * @param pathway the agreed one; empty where none is agreed or the viewer may not know
 * @param open    false where it has been done or withdrawn meanwhile
 */
public record WorkItem(TeamTask task, JourneyId journey, Optional<String> person, Optional<String> ward, Optional<String> bed,
                       Optional<String> pathway, Instant openedAt, boolean open, Optional<Holder> holder, Priority priority,
                       Optional<Hidden> putOff) {

    /** Who has taken it. */
    public record Holder(String name, boolean isTheViewer) {
    }

    /** Until when it is put off, and why. */
    public record Hidden(Instant until, String why, String byWhom) {
    }
}
