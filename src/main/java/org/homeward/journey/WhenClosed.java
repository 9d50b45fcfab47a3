package org.homeward.journey;

/** Something that has to be put in order once a journey has closed and all that ran for it has stopped. */
public interface WhenClosed {

    /** @param because one sentence for those whose work was stopped */
    void closed(JourneyId journey, String because);

    /** The person has died after the journey had closed: only what outlasts it has to be put in order. */
    default void diedAfterwards(JourneyId journey) {
    }
}
