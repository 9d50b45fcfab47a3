package org.homeward.assessment;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Memberships;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.tasks.Answers;

/**
 * Does with an earlier section what the table said of it. Answers that stand are kept as answers of this journey, with the
 * author and the time of their origin and with who confirmed them, so that every rule reads them as if they had been given
 * here; how many questions nobody had to ask again is counted. What was looked at and found too old or changed is kept too.
 */
@UseCase
public class SettleEarlierSection {

    private final EarlierSections earlier;
    private final Sections sections;
    private final Answers answers;
    private final Memberships memberships;
    private final Timeline timeline;
    private final Clock clock;

    public SettleEarlierSection(EarlierSections earlier, Sections sections, Answers answers, Memberships memberships,
                                Timeline timeline, Clock clock) {
        this.earlier = earlier;
        this.sections = sections;
        this.answers = answers;
        this.memberships = memberships;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void settle(JourneyId journey, Section section, Use use) {
        var found = earlier.newest(journey, section);
        var by = ConfirmedAnswers.newest(journey, answers).by();
        if (found.isEmpty() || by.isEmpty()) {
            return;
        }
        var now = clock.instant();
        sections.add(new SectionReview(journey, section, found.get().journey(), found.get().sheet(), use, by.get(), now));
        var sentence = use == Use.ACCEPT ? stands(journey, found.get(), by.get()) : notTaken(found.get(), use);
        timeline.add(new TimelineEntry(journey, "assessment.sectionReviewed", now, now, "task:" + ConfirmedAnswers.FORM,
                by, sentence));
    }

    private String stands(JourneyId journey, SectionVersion found, String by) {
        var profession = professionOf(by, found);
        var standing = new LinkedHashMap<String, Object>();
        found.answers(answers).forEach((question, answer) -> {
            if (found.section().isCarriedOver(question)) {
                standing.put(question, answer.value());
            }
        });
        var again = found.again(journey, "again:" + UUID.randomUUID(), by, profession, clock.instant(), standing.size());
        answers.keep(journey, again.sheet(), found.section().form(), standing, found.author(), found.writtenAt());
        sections.add(again);
        return said(found) + " stands again: confirmed as still true by the profession that wrote it. "
                + standing.size() + " questions were not asked again.";
    }

    /** The form has refused everybody else already; what is kept for ever is held to it once more. */
    private String professionOf(String by, SectionVersion found) {
        return Optional.of(new Viewer(by, memberships.of(by))).filter(member -> member.is(found.profession()))
                .map(member -> found.profession())
                .orElseThrow(() -> new IllegalStateException("Answers are confirmed by the profession that wrote them"));
    }

    private static String notTaken(SectionVersion found, Use use) {
        return said(found) + (use == Use.REVALIDATE ? " is looked through again, filled in with the earlier answers."
                : " does not stand; it is asked anew.");
    }

    private static String said(SectionVersion found) {
        return "“" + found.section().words() + "” of " + London.words(London.day(found.writtenAt()));
    }
}
