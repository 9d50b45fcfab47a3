package org.homeward.discharge;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.Fact;

/**
 * What decision {@code discharge-readiness} reads beside plain answers: {@code yes}, {@code no}, {@code not-needed}, or nothing where
 * nobody has answered. Nothing is never taken for good.
 */
public final class LeavingFacts {

    private static final Set<String> MAY_LEAVE = Set.of("no-longer-meets", "leaves-by-exception");
    private static final Map<String, String> REVIEWED = Map.of("ready", "yes", "not-needed", "not-needed");
    private static final Set<String> NOTHING_NEW = Set.of("no-support-needed", "same");

    private final Answers answers;
    private final Journeys journeys;
    private final DecisionsTaken decisions;
    private final PlanChanges changes;
    private final UntoldChanges untold;
    private final Clock clock;

    public LeavingFacts(Answers answers, Journeys journeys, DecisionsTaken decisions, PlanChanges changes, UntoldChanges untold, Clock clock) {
        this.answers = answers;
        this.journeys = journeys;
        this.decisions = decisions;
        this.changes = changes;
        this.untold = untold;
        this.clock = clock;
    }

    /** A review of yesterday says nothing of today. */
    public Fact stillNoLongerMeetsToday() {
        return fact("stillNoLongerMeetsToday", journey -> decisions.newest(journey, "reside-status").filter(taken -> isToday(taken.takenAt()))
                .flatMap(taken -> taken.output("resideStatus")).map(status -> yesOrNo(MAY_LEAVE.contains(status))));
    }

    public Fact medicinesReady() {
        return fact("medicinesReady", journey -> said(journey, "prepare-medicines.medicinesReady").or(() -> reviewed(journey, "medication")));
    }

    public Fact summaryWritten() {
        return fact("summaryWritten", journey -> said(journey, "confirm-leaving.summaryWritten"));
    }

    /** Booked for a day that has passed, it is not booked, whatever a review said before. */
    public Fact transportBooked() {
        return fact("transportBooked", journey -> said(journey, "book-transport.transportBooked")
                .map(booked -> booked.equals("yes") && isPickUpPast(journey) ? "no" : booked).or(() -> reviewed(journey, "transport")));
    }

    public Fact equipmentInPlace() {
        return fact("equipmentInPlace", journey -> said(journey, "order-equipment.equipmentInPlace")
                .or(() -> newest(journey, "assess-therapy.recoveryPotential").filter(assessed -> neededFirst(journey).isEmpty()).map(none -> "not-needed"))
                .or(() -> goesAsBefore(journey) && needsNothingNew(journey) ? Optional.of("not-needed") : Optional.empty()));
    }

    /** Accepted without the supplies that the nurse needs is not accepted. */
    public Fact communityNursingAccepted() {
        return fact("communityNursingAccepted", journey -> said(journey, "accept-nursing.communityNursingAccepted")
                .map(accepted -> said(journey, "accept-nursing.suppliesSent").filter("no"::equals).isPresent() ? "no" : accepted)
                .or(() -> isNursingAskedFor(journey).filter(asked -> !asked).map(none -> "not-needed")));
    }

    public Fact homeReady() {
        return fact("homeReady", journey -> said(journey, "check-home-ready.homeReady")
                .or(() -> pathway(journey).filter(it -> it.equals("P2") || it.equals("P3")).map(bed -> "not-needed"))
                .or(() -> goesAsBefore(journey) ? said(journey, "agree-simple-discharge.homeIsSafe").filter("yes"::equals)
                        : Optional.empty()));
    }

    /** An untold change counts as no, whatever the last checks say. */
    public Fact personAndCarerTold() {
        return fact("personAndCarerTold", journey -> untold.of(journey).isEmpty()
                ? changes.of(journey).isEmpty() ? said(journey, "confirm-leaving.personAndCarerTold") : Optional.of("yes") : Optional.of("no"));
    }

    public Fact fundingAgreed() {
        return fact("fundingAgreed", journey -> said(journey, "confirm-funding.fundingAgreed")
                .or(() -> goesAsBefore(journey) ? Optional.of("yes") : Optional.empty()));
    }

    public Fact agreedPathway() {
        return fact("agreedPathway", this::pathway);
    }

    private boolean isPickUpPast(JourneyId journey) {
        return said(journey, "book-transport.pickUpAt").map(London::moment)
                .filter(at -> London.day(at).isBefore(London.day(clock.instant()))).isPresent();
    }

    private boolean goesAsBefore(JourneyId journey) {
        return pathway(journey).filter("P0"::equals).isPresent();
    }

    private boolean needsNothingNew(JourneyId journey) {
        return said(journey, "agree-simple-discharge.needChange").or(() -> said(journey, "assess-social-care.needChange"))
                .filter(NOTHING_NEW::contains).isPresent();
    }

    private List<String> neededFirst(JourneyId journey) {
        return newest(journey, "assess-therapy.equipmentBeforeLeaving").map(Answer::value).map(value -> value instanceof Collection<?> several
                ? several.stream().map(Object::toString).toList() : List.of(value.toString())).orElse(List.of()).stream()
                .filter(item -> !item.isBlank() && !item.equals("none")).toList();
    }

    /** Where nobody has described the needs and the person goes home as before, nobody has asked for a nurse. */
    private Optional<Boolean> isNursingAskedFor(JourneyId journey) {
        var skin = said(journey, "describe-needs.skin");
        var need = said(journey, "describe-needs.healthcareNeedIndicated");
        if (skin.isEmpty() && need.isEmpty()) {
            return goesAsBefore(journey) ? Optional.of(false) : Optional.empty();
        }
        return Optional.of(skin.filter("wound"::equals).isPresent() || need.filter("yes"::equals).isPresent());
    }

    private Optional<String> pathway(JourneyId journey) {
        return journeys.find(journey).flatMap(Journey::pathway);
    }

    private Optional<String> reviewed(JourneyId journey, String question) {
        return said(journey, "record-daily-review." + question).map(REVIEWED::get);
    }

    private Optional<String> said(JourneyId journey, String question) {
        return newest(journey, question).map(Answer::value).map(Object::toString);
    }

    private Optional<Answer> newest(JourneyId journey, String... questions) {
        return answers.newest(journey, Stream.of(questions).map(AnswerSource::of).toList());
    }

    private boolean isToday(Instant moment) {
        return London.day(moment).equals(London.day(clock.instant()));
    }

    private static String yesOrNo(boolean is) {
        return is ? "yes" : "no";
    }

    private static Fact fact(String name, Function<JourneyId, Optional<?>> finding) {
        return Fact.named(name, finding);
    }
}
