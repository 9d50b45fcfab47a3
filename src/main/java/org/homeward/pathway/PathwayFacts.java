package org.homeward.pathway;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.CarePackages;
import org.homeward.carepackage.PackageState;
import org.homeward.journey.JourneyId;
import org.homeward.person.Persons;
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
    private final Fact lacksCapacity;

    /** @param lacksCapacity what the test of capacity found: {@code yes}, {@code no} or {@code not-known} */
    public PathwayFacts(Answers answers, Persons persons, CarePackages packages, Fact lacksCapacity) {
        this.answers = answers;
        this.persons = persons;
        this.packages = packages;
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
                "agree-simple-discharge.carerCanHelp").map(answer -> CARER.get(answer.value())));
    }

    /** "As before" is no number, so it is not known. */
    public Fact careWorkersPerVisit() {
        return Fact.named("careWorkersPerVisit", journey -> newest(journey, "assess-therapy.careWorkersPerVisit",
                "agree-simple-discharge.careWorkersAsBefore").map(Answer::value).flatMap(PathwayFacts::workers));
    }

    /** What was tried and why home does not work have both been written. */
    public Fact homeOptionsExhausted() {
        return Fact.named("homeOptionsExhausted", journey -> newest(journey, "triage-referral.homeOptionsTried")
                .map(tried -> values(tried).anyMatch(option -> !option.equals("none"))
                        && newest(journey, "triage-referral.whyNotHome").isPresent()));
    }

    public Fact hasPlaceToGo() {
        return Fact.named("hasPlaceToGo", journey -> usualHome(journey).filter(home -> !home.equals("not-known"))
                .map(home -> !home.equals("no-home")));
    }

    /** Only a care home is asked, and only the home itself can answer. */
    public Fact careHomeCanMeetNeed() {
        return Fact.named("careHomeCanMeetNeed", journey -> usualHome(journey)
                .filter(home -> !home.equals("care-home") && !home.equals("not-known")).map(home -> "not-applicable")
                .or(() -> newest(journey, "confirm-care-home-return.careHomeCanMeetNeed")
                        .map(answer -> answer.value().toString()))
                .or(() -> Optional.of("not-known")));
    }

    /** Whoever cannot decide it, and somebody objects: those two together, never one of them alone. */
    public Fact destinationDisputedAndLacksCapacity() {
        return Fact.named("destinationDisputedAndLacksCapacity", journey -> new Dispute(journey, answers, lacksCapacity).isOpen());
    }

    public Fact selfFunder() {
        return Fact.named("selfFunder", journey -> newest(journey, "assess-social-care.fundedBy").map(Answer::value)
                .filter(payer -> !payer.equals("not-known")).map("self"::equals));
    }

    private Optional<String> usualHome(JourneyId journey) {
        return newest(journey, "confirm-home-circumstances.homeType", "agree-simple-discharge.usualHome")
                .map(answer -> answer.value().toString());
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
