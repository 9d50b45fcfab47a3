package org.homeward.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/**
 * Opens the questions about contact and home filled in with what the ward or a co-ordinator wrote of the person not long ago, and says
 * who wrote it and when. The ward looks it over with the person and hands it in; until then none of it counts. What table
 * {@code assessment-reuse} would not let stand is not offered.
 */
public final class HomeFilledIn implements Prefill {

    private final EarlierSections earlier;
    private final Answers answers;
    private final SectionWords words;

    public HomeFilledIn(EarlierSections earlier, Answers answers, SectionWords words) {
        this.earlier = earlier;
        this.answers = answers;
        this.words = words;
    }

    @Override
    public String form() {
        return Section.HOME.form();
    }

    @Override
    public Part part() {
        return Part.CONTACT;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        var filled = new LinkedHashMap<String, Object>();
        filled.put("knownBefore", "Nothing is known from before.");
        earlier.toConfirm(journey, Section.HOME).ifPresent(found -> {
            found.answers(answers).forEach((question, answer) -> {
                if (found.section().isCarriedOver(question)) {
                    filled.put(question, answer.value());
                }
            });
            filled.put("knownBefore", "Written by " + words.provenance(found) + ", "
                    + EarlierSectionShown.age(earlier.ageDays(found)) + ".");
        });
        return filled;
    }
}
