package org.homeward.flow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The quick choices above the worklist. What is put off stands under "Put off" alone, until it is overdue. */
public enum WorklistView {

    MINE("Mine"), TEAM("My teams’"), UNCLAIMED("Unclaimed"), OVERDUE("Overdue"), TODAY("Due today"), PUT_OFF("Put off");

    private final String words;

    WorklistView(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What stands above the list. Example: "My teams’ tasks". */
    public String heading() {
        return this == MINE ? "My tasks" : words + " tasks";
    }

    /** As it stands in addresses. Example: {@code put-off}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<WorklistView> of(String key) {
        return Arrays.stream(values()).filter(view -> view.key().equals(key)).findFirst();
    }
}
