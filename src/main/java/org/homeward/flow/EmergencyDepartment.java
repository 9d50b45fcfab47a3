package org.homeward.flow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.person.LivingSituation;

/** Who is in the emergency department now, what is known of their lives at home, and how attendances ended. */
public interface EmergencyDepartment {

    /** Those whom the viewer may see and is told who they are, the longest there first. Whoever is listed is noted as shown. */
    List<Attending> present(Viewer viewer);

    /**
     * What is known of one person's life at home. Empty where the viewer may not see them, and just so where they are not
     * in the department now. The look is noted.
     */
    Optional<HomeView> home(Viewer viewer, JourneyId journey);

    /** How the attendances ended that ended on these London days, in the hospitals that the viewer works for or with. */
    Endings endings(Viewer viewer, LocalDate from, LocalDate to);

    /** Whether one of the viewer's wards is a department in which people attend. */
    boolean worksThere(Viewer viewer);

    /** Changes with everything that may be shown. */
    String changeMark();

    /**
     * Somebody who is there.
     *
     * @param waits what is waited for, with the task where a person has to do something
     */
    record Attending(JourneySummary summary, Instant arrivedAt, List<OpenWait> waits) {

        public Attending {
            Objects.requireNonNull(summary);
            Objects.requireNonNull(arrivedAt);
            waits = List.copyOf(waits);
        }

        public Optional<OpenWait> nextStep() {
            return waits.stream().findFirst();
        }
    }

    /**
     * One person's life at home.
     *
     * @param situation empty while it is not certain who the person is: then nothing is shown, and somebody has to match them
     */
    record HomeView(Attending attending, Optional<LivingSituation> situation) {

        public HomeView {
            Objects.requireNonNull(attending);
            Objects.requireNonNull(situation);
        }
    }

    /**
     * How attendances ended. Those that were recorded in error, and those who died, are not among them.
     *
     * @param withSupport went home with support that was arranged for the same day
     * @param left        left, and nobody had said before that they could go home
     */
    record Endings(LocalDate from, LocalDate to, int asBefore, int withSupport, int admitted, int left) {

        private static final int FEWEST = 5;

        public int ended() {
            return asBefore + withSupport + admitted + left;
        }

        public int wentHome() {
            return asBefore + withSupport;
        }

        /** Per cent with one decimal, half up; empty for fewer than five people. */
        public Optional<BigDecimal> shareThatWentHome() {
            return ended() < FEWEST ? Optional.empty() : Optional.of(BigDecimal.valueOf(wentHome() * 100L)
                    .divide(BigDecimal.valueOf(ended()), 1, RoundingMode.HALF_UP));
        }
    }
}
