package org.homeward.dischargepack;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.access.AnswersFor;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.access.Viewer;
import org.homeward.access.Ward;
import org.homeward.dischargepack.NoteQuality.OfWard;

/** Shows wards how good their notes for care providers are: a ward its own, hospital and hub all of theirs. */
public final class ScoreNotes {

    /** How far back is counted. Local default. */
    public static final int DAYS = 91;

    private static final String WARD = "ward-staff.";
    private static final String COORDINATORS = "discharge-coordinators.";

    private final NoteQuality quality;
    private final Directory directory;
    private final AnswersFor answersFor;
    private final Clock clock;

    public ScoreNotes(NoteQuality quality, Directory directory, AnswersFor answersFor, Clock clock) {
        this.quality = quality;
        this.directory = directory;
        this.answersFor = answersFor;
        this.clock = clock;
    }

    /** The wards whose notes somebody may see scored. */
    public List<Ward> wards(Viewer viewer) {
        var organisations = answersFor.organisations(viewer).stream().map(Organisation::id).collect(Collectors.toSet());
        var coordinated = scopes(viewer, COORDINATORS);
        var own = scopes(viewer, WARD);
        return directory.wards().stream().filter(ward -> own.contains(ward.id()) || organisations.contains(ward.trust())
                || coordinated.contains(ward.trust()) || directory.hubServing(ward.trust()).filter(coordinated::contains).isPresent()).toList();
    }

    public List<OfWard> scores(Viewer viewer) {
        return quality.of(wards(viewer).stream().map(Ward::id).toList(), clock.instant().minus(Duration.ofDays(DAYS)));
    }

    private static Set<String> scopes(Viewer viewer, String role) {
        return viewer.groups().stream().filter(group -> group.startsWith(role)).map(group -> group.substring(role.length()))
                .collect(Collectors.toSet());
    }
}
