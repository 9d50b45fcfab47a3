package org.homeward.processes;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.assessment.Section;
import org.homeward.assessment.SectionVersion;
import org.homeward.assessment.Sections;
import org.homeward.carepackage.KeepCarePackage;
import org.homeward.carepackage.Word;
import org.homeward.tasks.Answers;
import org.springframework.boot.test.context.TestComponent;

/** People who were in hospital not long ago and were assessed then: what tests of asking once begin with. */
@TestComponent
public class AssessedBefore {

    private static final List<String> FIELDS = List.of("reference", "nhs_number", "given_name", "surname", "birth_date",
            "provider", "client_reference", "type", "funded_by", "contract", "visits", "rate", "rate_unit", "start");

    private final Scenarios scenarios;
    private final Sections sections;
    private final Answers answers;
    private final KeepCarePackage packages;
    private final Clock clock;

    AssessedBefore(Scenarios scenarios, Sections sections, Answers answers, KeepCarePackage packages, Clock clock) {
        this.scenarios = scenarios;
        this.sections = sections;
        this.answers = answers;
        this.packages = packages;
        this.clock = clock;
    }

    /** Their therapist wrote this so many days ago, in a stay that is over; they are in hospital again and need support. */
    public Traveller byTherapist(Somebody somebody, int daysAgo) {
        return by(somebody, Section.THERAPY, "theo.therapist", "therapists", SampleAnswers.therapy(), daysAgo);
    }

    /** The same of any section, by anybody. */
    public Traveller by(Somebody somebody, Section section, String author, String profession, Map<String, Object> given,
                        int daysAgo) {
        var first = scenarios.admit(somebody);
        var sheet = "sheet-" + first.journey();
        var at = clock.instant().minus(Duration.ofDays(daysAgo));
        answers.keep(first.journey(), sheet, section.form(), given, author, at);
        sections.add(new SectionVersion(first.journey(), section, sheet, author, profession, at, Optional.empty()));
        first.leavesHospital("1");
        return scenarios.admitAgain(somebody)
                .completes("confirm-home-circumstances", "nina.ward", SampleAnswers.homeCircumstances())
                .completes("record-daily-review", "nina.ward", SampleAnswers.fitToLeaveWithSupport());
    }

    /** Cared for by a provider that accepts the assessments of others, as Brightwater does in the demo. */
    public Somebody caredForBy(String provider, Somebody somebody) {
        var values = List.of("T-" + somebody.nhsNumber(), somebody.nhsNumber(), "Ada", somebody.surname(),
                somebody.born().toString(), provider, "C-" + somebody.nhsNumber(), "home-care", "council", "EV-HC",
                "daily 08:00-09:30 30 min", "24.00", "hour", "2025-09-01");
        var cells = new LinkedHashMap<String, String>();
        for (var i = 0; i < FIELDS.size(); i++) {
            cells.put(FIELDS.get(i), values.get(i));
        }
        packages.put("eastvale", cells, Optional.empty(), new Word(clock.instant(), "test", Optional.empty(), ""));
        return somebody;
    }
}
