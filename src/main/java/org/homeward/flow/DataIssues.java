package org.homeward.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;

/** What is wrong with records, found by decision {@code data-quality}, as work for those who can mend it. */
public interface DataIssues {

    /** Open ones of the viewer's teams, the gravest and oldest first. */
    List<Issue> of(Viewer viewer, int most);

    /** What share of each ward's people has a sound record, of the wards whose people the viewer may see. */
    List<Score> byWard(Viewer viewer);

    /** The same by where the record of the admission came from, for example {@code hl7:NBPAS}. */
    List<Score> bySource(Viewer viewer);

    /** How complete the daily reviews of the last seven days are, of the wards whose people the viewer may see, the newest round first. */
    List<Reviews> reviews(Viewer viewer);

    /** How many of which kind are open, of the viewer's teams and of the people whom the viewer may see. */
    List<Kind> byKind(Viewer viewer);

    /**
     * Says that one is no fault, or why it is as it is. It is not found again for a week.
     *
     * @param how  {@code explained} or {@code not-a-fault}
     * @return false where it is not the viewer's, or has ended already
     */
    boolean end(Viewer viewer, long id, String how, String note);

    /** Looks for all that is wrong now: new ones are added, those that are mended end by themselves. On one node at a time. */
    Found look(Instant now);

    /**
     * @param owner who owns the data of its group of fields; empty where nobody is named
     * @param words one sentence; no name and no number of a person
     */
    record Issue(long id, String issue, String severity, String team, String fieldGroup, Optional<String> owner, String thing,
                 Optional<JourneyId> journey, Optional<String> person, Optional<String> ward, String words, Instant foundAt) {

        /** The same with who it is, as far as the reader is told. */
        public Issue about(Optional<String> name) {
            return new Issue(id, issue, severity, team, fieldGroup, owner, thing, journey, name, ward, words, foundAt);
        }
    }

    /**
     * The people of one ward, or those of whom one source told.
     *
     * @param sound of {@code people}, those without an open issue
     */
    record Score(String of, int people, int sound) {

        /** In percent, one decimal. */
        public double percent() {
            return Share.percent(sound, people);
        }
    }

    /**
     * One of the two daily rounds of a ward.
     *
     * @param half     {@code am} or {@code pm}
     * @param beds     active occupied beds
     * @param reviewed of these, reviewed in the round
     */
    record Reviews(String ward, LocalDate day, String half, int beds, int reviewed) {

        /** In percent, one decimal: 18 of 20 are 90.0. */
        public double percent() {
            return Share.percent(reviewed, beds);
        }
    }

    record Kind(String issue, String severity, int open, Instant oldest) {
    }

    record Found(int added, int cleared) {
    }
}
