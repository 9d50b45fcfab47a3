package org.homeward.assessment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.access.Part;
import org.homeward.access.Permit;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/** Shows in {@code confirm-reused-answers} what was answered before: by whom, in which profession, when and how long ago. */
public final class EarlierSectionShown implements Prefill {

    private static final Permit WHOEVER_WROTE_IT = new Permit(Set.of(), EnumSet.allOf(Part.class), Set.of());

    private final EarlierSections earlier;
    private final Answers answers;
    private final SectionWords words;

    public EarlierSectionShown(EarlierSections earlier, Answers answers, SectionWords words) {
        this.earlier = earlier;
        this.answers = answers;
        this.words = words;
    }

    @Override
    public String form() {
        return ConfirmedAnswers.FORM;
    }

    @Override
    public Part part() {
        return Part.NEEDS;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of("earlierAnswers", "Nothing is known from before.");
    }

    @Override
    public Map<String, Object> of(JourneyId journey, String section) {
        return Section.of(section).flatMap(found -> earlier.newest(journey, found))
                .map(found -> Map.<String, Object>of("earlierAnswers", shown(found))).orElseGet(() -> of(journey));
    }

    private String shown(SectionVersion found) {
        var lines = words.lines(found.section(), found.answers(answers), WHOEVER_WROTE_IT).stream()
                .map(line -> line.question() + " " + line.answer()).collect(Collectors.joining("\n"));
        return found.section().words() + ", written by " + words.provenance(found) + ", " + age(earlier.ageDays(found))
                + ".\n\n" + lines;
    }

    static String age(long days) {
        return days == 0 ? "today" : days == 1 ? "yesterday" : days + " days ago";
    }
}
