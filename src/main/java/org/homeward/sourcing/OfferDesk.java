package org.homeward.sourcing;

import java.util.Map;
import org.homeward.access.Viewer;

/** Hands in the form of a provider's task in the provider's name. */
public interface OfferDesk {

    /**
     * @return false where that task is not open any more
     * @throws org.homeward.tasks.AnswersRefused where an answer cannot be taken; the task stays
     */
    boolean complete(String offer, String form, Map<String, Object> answers, Viewer provider);
}
