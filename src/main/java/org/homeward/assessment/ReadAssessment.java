package org.homeward.assessment;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.Part;
import org.homeward.access.Permit;
import org.homeward.access.Team;
import org.homeward.access.Viewer;
import org.homeward.assessment.SectionWords.Line;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answers;

/** Shows a whole assessment, each section with who wrote it, and notes who was shown whom. The same for everybody who may. */
public final class ReadAssessment {

    private final Sections sections;
    private final Answers answers;
    private final SectionWords words;
    private final AccessPolicy policy;
    private final Directory directory;
    private final Audit audit;

    public ReadAssessment(Sections sections, Answers answers, SectionWords words, AccessPolicy policy, Directory directory,
                          Audit audit) {
        this.sections = sections;
        this.answers = answers;
        this.words = words;
        this.policy = policy;
        this.directory = directory;
        this.audit = audit;
    }

    public Shown of(Viewer viewer, JourneyId journey) {
        var permit = policy.permit(viewer, journey);
        audit.read(viewer, "Assessment", List.of(journey));
        var versions = sections.of(journey);
        var begun = sections.begun(journey);
        return new Shown(Arrays.stream(Section.values()).map(section -> new SectionShown(section.words(), section.form(),
                versions.stream().filter(version -> version.section() == section)
                        .map(version -> version(version, permit)).toList(),
                begun.stream().filter(open -> open.section() == section).map(this::underway).findFirst())).toList(),
                versions.stream().flatMap(version -> version.confirmed().stream())
                        .mapToInt(SectionVersion.Confirmed::questionsNotAsked).sum());
    }

    private VersionShown version(SectionVersion version, Permit permit) {
        var given = version.answers(answers);
        var notShown = SectionWords.notShown(version.section(), given, permit).stream().map(Part::key)
                .map(key -> key.replace('-', ' ')).collect(Collectors.joining(", "));
        return new VersionShown(words.name(version.author()), SectionWords.work(version.profession()), version.writtenAt(),
                version.confirmed().map(by -> source(version, by)), words.lines(version.section(), given, permit), notShown);
    }

    private Again source(SectionVersion version, SectionVersion.Confirmed by) {
        return new Again(by.journey().equals(version.journey()) ? "earlier in this stay" : "an earlier stay",
                words.name(by.by()), SectionWords.work(by.profession()), by.at(), by.questionsNotAsked());
    }

    private Underway underway(Sections.Begun open) {
        return new Underway(directory.team(open.team()).map(Team::name).orElse(open.team()), open.by().map(words::name),
                open.since());
    }

    /** @param questionsNotAsked how many questions nobody had to ask again in this journey */
    public record Shown(List<SectionShown> sections, int questionsNotAsked) {
    }

    /** @param versions the newest first; none where nobody has written it yet */
    public record SectionShown(String words, String form, List<VersionShown> versions, Optional<Underway> underway) {
    }

    /** @param notShown parts of the record of which answers are left out for this reader, in words; blank for none */
    public record VersionShown(String author, String profession, Instant writtenAt, Optional<Again> again, List<Line> lines,
                               String notShown) {
    }

    /** Earlier answers that stand again: from where, and who found them still true. */
    public record Again(String from, String by, String profession, Instant at, int questions) {
    }

    /** A section that is open as a task, with whoever has begun to write it. */
    public record Underway(String team, Optional<String> by, Optional<Instant> since) {
    }
}
