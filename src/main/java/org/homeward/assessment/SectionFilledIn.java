package org.homeward.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/**
 * Opens the form of a section filled in with earlier answers, where they have to be looked through again. Until somebody
 * hands it in, none of them counts as answered.
 */
public final class SectionFilledIn implements Prefill {

    private final Section section;
    private final Sections sections;
    private final Answers answers;

    public SectionFilledIn(Section section, Sections sections, Answers answers) {
        this.section = section;
        this.sections = sections;
        this.answers = answers;
    }

    @Override
    public String form() {
        return section.form();
    }

    @Override
    public Part part() {
        return Part.NEEDS;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        var filled = new LinkedHashMap<String, Object>();
        sections.newestReview(journey, section).filter(review -> review.use() == Use.REVALIDATE)
                .flatMap(this::reviewed).ifPresent(earlier -> earlier.answers(answers).forEach((question, answer) -> {
                    if (section.isCarriedOver(question)) {
                        filled.put(question, answer.value());
                    }
                }));
        return filled;
    }

    private Optional<SectionVersion> reviewed(SectionReview review) {
        return sections.of(review.origin()).stream()
                .filter(version -> version.section() == section && version.sheet().equals(review.sheet())).findFirst();
    }
}
