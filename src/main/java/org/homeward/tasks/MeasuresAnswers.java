package org.homeward.tasks;

import java.util.Map;
import java.util.Optional;

/** Measures what is being written in a form, to be shown beside it while somebody writes. */
public interface MeasuresAnswers {

    String form();

    /** In a sentence; empty where there is nothing to measure. @param written by question, as it stands in the form */
    Optional<String> measure(Map<String, Object> written);
}
