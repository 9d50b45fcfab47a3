package org.homeward.tasks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the members of a team do with its tasks besides finishing them. */
public enum TaskDeed {

    /** Takes it, so that colleagues know who is at it. */
    CLAIM("Claim"),
    /** Hands it to a colleague of the same team. */
    HAND_ON("Reassign"),
    /** Hides it from the usual lists for a while. */
    PUT_OFF("Put off"),
    /** Writes to whoever holds it, else to its team. */
    REMIND("Remind"),
    /** Gives it back to the whole team. */
    PUT_BACK("Put back");

    private final String words;

    TaskDeed(String words) {
        this.words = words;
    }

    /** As it stands on a button. */
    public String words() {
        return words;
    }

    /** As it stands in forms. Example: {@code hand-on}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TaskDeed> of(String key) {
        return Arrays.stream(values()).filter(deed -> deed.key().equals(key)).findFirst();
    }
}
