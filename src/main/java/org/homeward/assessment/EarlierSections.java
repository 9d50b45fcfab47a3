package org.homeward.assessment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.person.Persons;
import org.homeward.stay.NctrIntervals;
import org.homeward.stay.NctrIntervals.NctrInterval;

/**
 * Finds what was written of a person before and may stand again: the newest version of a section, of this journey or of an
 * earlier one. Of somebody who is not matched yet, nothing is known.
 */
public final class EarlierSections {

    private final Sections sections;
    private final Persons persons;
    private final NctrIntervals intervals;
    private final TrustedAssessment trusted;
    private final ReuseTable table;
    private final Clock clock;

    public EarlierSections(Sections sections, Persons persons, NctrIntervals intervals, TrustedAssessment trusted,
                           ReuseTable table, Clock clock) {
        this.sections = sections;
        this.persons = persons;
        this.intervals = intervals;
        this.trusted = trusted;
        this.table = table;
        this.clock = clock;
    }

    /** The newest earlier version, however old. */
    Optional<SectionVersion> newest(JourneyId journey, Section section) {
        var journeys = persons.of(journey).map(person -> persons.journeys(person.id())).orElse(List.of());
        return sections.newest(journeys, section);
    }

    /**
     * The version that its profession is asked about: only where the table could let it stand, were the person unchanged. So
     * nobody is asked about answers that are too old, and nobody about answers of a profession that may not confirm them.
     */
    public Optional<SectionVersion> toConfirm(JourneyId journey, Section section) {
        return newest(journey, section).filter(earlier -> section.mayStandAgain(earlier.profession()))
                .filter(earlier -> table.use(ageDays(earlier), Optional.of(neededBedAgainSince(journey, earlier)),
                        sameKindOfAssessor(earlier), trusted.byReceiver(journey)) != Use.NEW);
    }

    /** London days since the answers were written. */
    long ageDays(SectionVersion earlier) {
        return ChronoUnit.DAYS.between(London.day(earlier.writtenAt()), London.day(clock.instant()));
    }

    /** Whether those who would be asked do the work of the one who wrote it. */
    static boolean sameKindOfAssessor(SectionVersion earlier) {
        return earlier.profession().equals(earlier.section().usualProfession());
    }

    /** Whether the person has needed the hospital bed again since, which changes what they need. */
    boolean neededBedAgainSince(JourneyId journey, SectionVersion earlier) {
        return intervals.newest(journey).flatMap(NctrInterval::endedAt)
                .filter(ended -> ended.isAfter(earlier.writtenAt())).isPresent();
    }
}
