package org.homeward.demo.world;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One person's time in hospital and the weeks after it, as it goes if nobody errs. Everything that will happen is known from
 * the start; whoever tells it tells it bit by bit.
 *
 * @param number   counts the courses of a world from 0; a readmission has the number of the course that it follows
 * @param again    whether it is the readmission that followed an earlier course of this person
 * @param trust    the key of the trust
 * @param wards    where the person lies from when, the first from the admission
 * @param needs    what people find out and answer on the way
 * @param setbacks earlier times at which nobody saw a reason to stay and which a new criterion to reside ended; in order
 * @param readyAt  when the last such time began: no bed is needed any more; empty for who died or went before that
 * @param delay    what kept the person after the day on which they were ready; empty for who leaves on that day
 * @param wayHome  how the person gets home, or would have if they had not died or gone while they waited; empty for who was
 *                 never ready
 * @param ending   how the time in hospital ends
 * @param recovery the weeks of support after leaving; empty where there are none
 * @param comesBackAt when the person is back in hospital within thirty days, unplanned; empty for most
 */
public record Course(long number, boolean again, String trust, SimulatedPerson person, Arrival arrival, List<WardStay> wards,
                     Needs needs, List<Setback> setbacks, Optional<Instant> readyAt, Optional<Delay> delay,
                     Optional<WayHome> wayHome, Ending ending, Optional<Recovery> recovery, Optional<Instant> comesBackAt) {

    public Course {
        Objects.requireNonNull(trust);
        Objects.requireNonNull(person);
        Objects.requireNonNull(arrival);
        wards = List.copyOf(wards);
        Objects.requireNonNull(needs);
        setbacks = List.copyOf(setbacks);
        Objects.requireNonNull(readyAt);
        Objects.requireNonNull(delay);
        Objects.requireNonNull(wayHome);
        Objects.requireNonNull(ending);
        Objects.requireNonNull(recovery);
        Objects.requireNonNull(comesBackAt);
    }

    /**
     * How somebody comes.
     *
     * @param at         when they come to the door
     * @param admittedAt when they are given a bed: the admission
     * @param method     code of the NHS Data Dictionary's admission method, for example {@code 21}
     * @param why        what brought them, in plain words, for example {@code Fall at home}
     */
    public record Arrival(Instant at, Instant admittedAt, String method, String why) {

        /** Methods 11 to 13 are planned; everybody else is an emergency. */
        public boolean isPlanned() {
            return method.startsWith("1");
        }

        /** Whether the way in is the trust's own emergency department. */
        public boolean isThroughEmergencyDepartment() {
            return method.equals("21");
        }
    }

    /**
     * A ward from a moment on. Which bed is whoever's business who knows what is free.
     *
     * @param ward key of the ward, for example {@code northbridge-7b}
     */
    public record WardStay(Instant from, String ward) { }

    /** A time without a reason to stay that did not last. */
    public record Setback(Instant from, Instant to) { }

    /**
     * What kept somebody who was ready.
     *
     * @param days   whole London days from the day of being ready to the day of leaving, at least 1
     * @param reason the principal reason, code of the list delay-reasons-acute
     * @param owner  the responsible body, in the words of the models: {@code hospital}, {@code hub}, {@code council},
     *               {@code provider}, {@code community-health}, {@code housing}, {@code icb} or {@code family}
     */
    public record Delay(int days, String reason, String owner) { }

    /**
     * How somebody gets home.
     *
     * @param kind        code of the list pathway-kinds, for example {@code p1-home-single-handed}
     * @param destination as it is published, for example {@code p1-home-recovery}
     */
    public record WayHome(Pathway pathway, String kind, String destination) {

        /** Whether the ward says at the review that new support is likely; it arranges the rest alone. */
        public boolean isWithSupport() {
            return pathway != Pathway.P0;
        }
    }

    /**
     * How the time in hospital ends.
     *
     * @param method      code of the NHS Data Dictionary's discharge method, for example {@code 1}
     * @param destination code of its discharge destination, for example {@code 19}
     */
    public record Ending(Kind kind, Instant at, String method, String destination) {

        /** Leaves as agreed, goes by themselves, or dies. */
        public enum Kind { LEFT, SELF_DISCHARGED, DIED }
    }

    /**
     * Support after leaving.
     *
     * @param weeks        how long, 1 to 6
     * @param hoursAtFirst hours a week in the first week
     * @param hoursAtLast  hours a week that remain afterwards
     * @param outcome      in the words of a closed journey: {@code recovered}, {@code reduced}, {@code same}, {@code increased},
     *                     {@code care-home}, {@code readmitted} or {@code died}
     */
    public record Recovery(Instant from, int weeks, double hoursAtFirst, double hoursAtLast, String outcome) { }

    /** Time in hospital, from admission to the end. */
    public Duration inHospital() {
        return Duration.between(arrival.admittedAt(), ending.at());
    }

    /** Whether the person is in a bed at that moment. */
    public boolean isInHospital(Instant moment) {
        return !arrival.admittedAt().isAfter(moment) && ending.at().isAfter(moment);
    }

    /** Whether the person is in a bed at that moment without a reason to be there. */
    public boolean isThereWithoutReason(Instant moment) {
        return readyAt.filter(ready -> !ready.isAfter(moment) && ending.at().isAfter(moment)).isPresent()
                || setbacks.stream().anyMatch(setback -> !setback.from().isAfter(moment) && setback.to().isAfter(moment));
    }
}
