package org.homeward.tasks;

import java.util.Locale;

/** From when the time of a task is counted. */
public enum CountFrom {

    /** After the task opened. */
    OPENED,
    /** Back from the planned leaving, or 2 hours after opening if that is later. */
    BEFORE_PLANNED_LEAVING,
    AFTER_PLANNED_LEAVING,
    AFTER_LEAVING,
    /** The later of 20:00 on the day of leaving and that long after leaving. */
    DAY_OF_LEAVING;

    /** Reads the words of decision {@code task-deadlines}, for example {@code after-planned-leaving}. */
    public static CountFrom of(String words) {
        return valueOf(words.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
