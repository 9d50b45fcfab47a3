package org.homeward.assessment;

import java.util.Optional;
import java.util.function.BiFunction;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Fact;

/** What decision {@code assessment-reuse} reads of one section. Where nobody has said that all is as it was, it is not known. */
public final class ReuseFacts {

    private final EarlierSections earlier;
    private final TrustedAssessment trusted;
    private final Answers answers;

    public ReuseFacts(EarlierSections earlier, TrustedAssessment trusted, Answers answers) {
        this.earlier = earlier;
        this.trusted = trusted;
        this.answers = answers;
    }

    public Fact ageDays() {
        return ofSection("ageDays", (journey, section) -> Optional.of(earlier.ageDays(section)));
    }

    public Fact sameKindOfAssessor() {
        return ofSection("sameKindOfAssessor",
                (journey, section) -> Optional.of(EarlierSections.sameKindOfAssessor(section)));
    }

    /** Needing the hospital bed again since then counts as a change, whatever anybody says. */
    public Fact conditionChanged() {
        return ofSection("conditionChanged", (journey, section) -> earlier.neededBedAgainSince(journey, section)
                ? Optional.of(true) : ConfirmedAnswers.newest(journey, answers).changed());
    }

    public Fact acceptedByReceiver() {
        return Fact.named("acceptedByReceiver", trusted::byReceiver);
    }

    private Fact ofSection(String name, BiFunction<JourneyId, SectionVersion, Optional<?>> finding) {
        return Fact.ofMatter(name, (journey, form) -> Section.of(form)
                .flatMap(section -> earlier.newest(journey, section)).flatMap(found -> finding.apply(journey, found)));
    }
}
