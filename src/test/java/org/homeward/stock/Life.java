package org.homeward.stock;

import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.needsTheBed;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What happens to one person of {@link LivedJourneys}, day by day from the admission.
 *
 * @param kind       one word for it, for example {@code p1-recovered}
 * @param weight     how many of a thousand open, or of a thousand closed journeys are like this one
 * @param days       how many days are lived
 * @param fitOn      the day from which no hospital bed is needed
 * @param supported  whether new support is likely after leaving
 * @param reviewed   whether the ward records the review of the last day
 * @param when       when, of journeys that are over, such a one is found
 */
record Life(String kind, double weight, int days, int fitOn, boolean supported, boolean reviewed, When when, List<Step> steps) {

    /** How long ago such a journey may have ended: a year, more than two months before what was lived, or less. */
    public enum When { ANY_TIME, EARLIER, LATELY }

    /** When in a day something is done: the reviews of the first round come before noon, the second round after it. */
    enum Hour { MORNING, LATER, NOON, EVENING }

    /** @param day counted from the admission */
    record Step(int day, Hour hour, Consumer<Person> does) {
    }

    /** To whom it happens. */
    interface Person {

        /** Somebody of the team whose task it is does it. */
        void completes(String task, Map<String, Object> answers);

        boolean isOpen(String task);

        void claims(String task);

        /** @param after what follows the visit's number in the segment about the visit */
        void hospitalSays(String event, String after);

        /** One of the providers that were asked says yes, is chosen and begins. */
        void isPlaced();
    }

    Life asOftenAsOthers() {
        return new Life(kind, 1, days, fitOn, supported, reviewed, when, steps);
    }

    Map<String, Object> review(int day) {
        return day < fitOn ? needsTheBed() : supported ? fitToLeaveWithSupport() : fitToLeave();
    }
}
