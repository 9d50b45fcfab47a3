package org.homeward.tasks;

import java.util.Map;
import org.homeward.journey.JourneyId;

/** What a form shows filled in when it opens, read from our tables and never kept by the engine. */
public interface Prefill {

    /** Stands for every form of a journey in {@link #form()}. */
    String EVERY_FORM = "*";

    /** Id of the form, for example {@code agree-pathway}, or {@link #EVERY_FORM}. */
    String form();

    /** Values by the form's keys: Strings, Numbers, Lists of String, or Lists of {@link Choice} for options. */
    Map<String, Object> of(JourneyId journey);

    /** One entry of a drop-down that is filled from our tables. */
    record Choice(String value, String label) {
    }
}
