package org.homeward.tasks;

import java.util.Map;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;

/** What a form shows filled in when it opens, read from our tables and never kept by the engine. */
public interface Prefill {

    /** Stands for every form of a journey in {@link #form()}. */
    String EVERY_FORM = "*";

    /** Id of the form, for example {@code agree-pathway}, or {@link #EVERY_FORM}. */
    String form();

    /** Values by the form's keys: Strings, Numbers, Lists of String, or Lists of {@link Choice} for options. */
    Map<String, Object> of(JourneyId journey);

    /** The same where the journey has several such matters: of the one with this reference, which the process carries. */
    default Map<String, Object> of(JourneyId journey, String reference) {
        return of(journey);
    }

    /** Which part of the record it shows. Whoever is not shown that part finds the form without it. */
    default Part part() {
        return Part.PROGRESS;
    }

    /** One entry of a drop-down that is filled from our tables. */
    record Choice(String value, String label) {
    }
}
