package org.homeward.engine;

import java.util.Locale;

/** Turns an element id into the name under which tables, forms and people know the task. */
final class TaskName {

    private TaskName() {
    }

    /** Example: {@code userTask_agreePathway} is {@code agree-pathway}. */
    static String of(String elementId) {
        return elementId.substring(elementId.indexOf('_') + 1).replaceAll("([A-Z]|[0-9]+)", "-$1").toLowerCase(Locale.ROOT);
    }
}
