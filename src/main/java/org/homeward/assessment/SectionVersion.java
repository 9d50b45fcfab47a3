package org.homeward.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;

/**
 * One version of a section: as somebody handed it in, or as earlier answers stood again. No version is ever changed.
 *
 * @param sheet      under which its answers are kept
 * @param author     who wrote the answers, also where they stand again
 * @param profession the author's kind of work when writing, for example {@code therapists}
 * @param writtenAt  when the answers were written, also where they stand again
 * @param confirmed  where and by whom earlier answers were found still true; empty for a section that was written here
 */
public record SectionVersion(JourneyId journey, Section section, String sheet, String author, String profession,
                             Instant writtenAt, Optional<Confirmed> confirmed) {

    public SectionVersion {
        Objects.requireNonNull(journey);
        Objects.requireNonNull(section);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(author);
        Objects.requireNonNull(profession);
        Objects.requireNonNull(writtenAt);
        confirmed.filter(by -> !by.profession().equals(profession)).ifPresent(by -> {
            throw new IllegalArgumentException("Answers of " + profession + " cannot be confirmed by " + by.profession());
        });
    }

    static SectionVersion written(JourneyId journey, Section section, String sheet, String author, String profession,
                                  Instant at) {
        return new SectionVersion(journey, section, sheet, author, profession, at, Optional.empty());
    }

    /** The answers of this version, by question. */
    Map<String, Answer> answers(Answers answers) {
        return answers.ofSheet(journey, section.form(), sheet);
    }

    /** The same answers, standing again for a journey. */
    SectionVersion again(JourneyId here, String newSheet, String by, String byProfession, Instant at, int questions) {
        return new SectionVersion(here, section, newSheet, author, profession, writtenAt,
                Optional.of(new Confirmed(journey, sheet, by, byProfession, at, questions)));
    }

    /**
     * How earlier answers came to stand again.
     *
     * @param journey           from which they come
     * @param sheet             under which they were kept there
     * @param questionsNotAsked how many questions nobody had to ask again
     */
    public record Confirmed(JourneyId journey, String sheet, String by, String profession, Instant at,
                            int questionsNotAsked) {
    }
}
