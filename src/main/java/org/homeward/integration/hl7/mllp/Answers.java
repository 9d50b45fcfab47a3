package org.homeward.integration.hl7.mllp;

import java.util.List;

/**
 * What goes back for one message, in order: one answer as a rule. A sender that asks for it (MSH-15, MSH-16) gets two, or
 * none where it wants to hear of errors alone; its message is kept all the same.
 *
 * @param messages each without start and end bytes
 */
public record Answers(List<byte[]> messages) {

    public Answers {
        messages = List.copyOf(messages);
    }
}
