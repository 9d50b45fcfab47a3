package org.homeward.pathway;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.CarePackages;
import org.homeward.carepackage.PackageState;
import org.homeward.carepackage.VisitSlot;
import org.homeward.journey.JourneyId;
import org.homeward.journey.KeptNews;
import org.homeward.person.Persons;
import org.homeward.stay.NctrIntervals;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Fact;

/**
 * What decision {@code select-pathway} and the tables that it builds on read beside plain answers. Unknown is never a
 * yes: where nobody has answered, the fact is not known.
 */
public final class PathwayFacts {

    private static final Map<String, Boolean> CARER = Map.of("yes", true, "no", false, "no-carer", false);

    /** Of several packages the one that takes most to come back counts. */
    private static final List<PackageState> HARDEST_FIRST =
            List.of(PackageState.LAPSED, PackageState.ON_HOLD, PackageState.ACTIVE, PackageState.ENDED);

    private final Answers answers;
    private final Persons persons;
    private final CarePackages packages;
    private final KeptNews told;
    private final UsualHome home;
    private final ReadyForHome ready;
    private final Fact lacksCapacity;

    /** @param lacksCapacity what the test of capacity found: {@code yes}, {@code no} or {@code not-known} */
    public PathwayFacts(Answers answers, Persons persons, CarePackages packages, NctrIntervals intervals, KeptNews told,
                        Fact lacksCapacity) {
        this.answers = answers;
        this.persons = persons;
        this.packages = packages;
        this.told = told;
        this.home = new UsualHome(answers, intervals);
        this.ready = new ReadyForHome(answers, intervals);
        this.lacksCapacity = lacksCapacity;
    }

    /** As the register of care packages says; of somebody who is not matched yet it is not known. */
    public Fact packageState() {
        return Fact.named("packageState", journey -> persons.of(journey).map(person -> state(packages.of(person.id()))));
    }

    private static String state(List<CarePackage> known) {
        return HARDEST_FIRST.stream().filter(state -> known.stream().anyMatch(each -> each.state() == state))
                .findFirst().map(PackageState::key).orElse("none");
    }

    /** An unpaid carer who was asked, never assumed. */
    public Fact carerCanHelp() {
        return Fact.named("carerCanHelp", journey -> newest(journey, "assess-social-care.carerCanHelp",
                "agree-simple-discharge.carerCanHelp", "review-weekly.carerCanHelp", "review-placement.carerCanHelp").map(answer -> CARER.get(answer.value())));
    }

    /** "As before" is as many as the council's record of care packages says; without a record it is not known. */
    public Fact careWorkersPerVisit() {
        return Fact.named("careWorkersPerVisit", journey -> newest(journey, "assess-therapy.careWorkersPerVisit",
                "agree-simple-discharge.careWorkersAsBefore", "review-weekly.careWorkersPerVisit", "review-placement.careWorkersPerVisit")
                .map(Answer::value)
                .flatMap(answer -> answer.equals("as-before") ? asBefore(journey) : workers(answer)));
    }

    /** At the visit to which most come together. */
    private Optional<Object> asBefore(JourneyId journey) {
        return persons.of(journey).flatMap(person -> packages.of(person.id()).stream()
                .filter(it -> it.state().isRunning() || it.state() == PackageState.LAPSED)
                .flatMap(it -> it.terms().get(it.terms().size() - 1).visits().slots().stream())
                .map(VisitSlot::staff).max(Comparator.naturalOrder()));
    }

    /** What was tried and why home does not work have both been written. */
    public Fact homeOptionsExhausted() {
        return Fact.named("homeOptionsExhausted", journey -> newest(journey, "triage-referral.homeOptionsTried")
                .map(tried -> values(tried).anyMatch(option -> !option.equals("none"))
                        && newest(journey, "triage-referral.whyNotHome").isPresent()));
    }

    /** Nobody has said so is no: only a review in the bed can. */
    public Fact bedHasDoneItsWork() {
        return Fact.named("bedHasDoneItsWork", journey -> Optional.of(ready.since(journey).isPresent()));
    }

    /** A place that the housing authority has found is one, whatever was answered about the home before. */
    public Fact hasPlaceToGo() {
        return Fact.named("hasPlaceToGo", journey -> told.has(journey, "housing.found") ? Optional.of(true)
                : home.kind(journey).map(kind -> !kind.equals("no-home")));
    }

    /** Only a care home is asked, and only the home itself can answer. */
    public Fact careHomeCanMeetNeed() {
        return Fact.named("careHomeCanMeetNeed", journey -> home.kind(journey).filter(kind -> !kind.equals("care-home"))
                .map(kind -> "not-applicable").or(() -> home.saysItCanMeetNeed(journey)).or(() -> Optional.of("not-known")));
    }

    /** Whoever cannot decide it, and somebody objects: those two together, never one of them alone. */
    public Fact destinationDisputedAndLacksCapacity() {
        return Fact.named("destinationDisputedAndLacksCapacity", journey -> new Dispute(journey, answers, lacksCapacity).isOpen());
    }

    public Fact selfFunder() {
        return Fact.named("selfFunder", journey -> newest(journey, "assess-social-care.fundedBy").map(Answer::value)
                .filter(payer -> !payer.equals("not-known")).map("self"::equals));
    }

    private static Optional<Object> workers(Object answer) {
        return answer instanceof Number ? Optional.of(answer)
                : Optional.of(answer).filter("none"::equals).map(none -> 0);
    }

    private static Stream<String> values(Answer answer) {
        return answer.value() instanceof Collection<?> several ? several.stream().map(Object::toString)
                : Stream.of(answer.value().toString());
    }

    private Optional<Answer> newest(JourneyId journey, String... questions) {
        return answers.newest(journey, Stream.of(questions).map(AnswerSource::of).toList());
    }
}
