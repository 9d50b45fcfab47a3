package org.homeward.dischargepack;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.Permit;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;

/** Shows a rendering of the discharge pack to whoever may read it, and notes who did. What its purpose list does not name is not read. */
public final class ReadPack {

    private static final String NOT_KNOWN = "Not known yet";

    private final PurposeList purposes;
    private final PackRecord record;
    private final DischargeNotes notes;
    private final AccessPolicy policy;
    private final Audit audit;
    private final Clock clock;

    public ReadPack(PurposeList purposes, PackRecord record, DischargeNotes notes, AccessPolicy policy, Audit audit, Clock clock) {
        this.purposes = purposes;
        this.record = record;
        this.notes = notes;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** The renderings that somebody may read. */
    public List<Rendering> readable(Viewer viewer, JourneyId journey) {
        var permit = policy.permit(viewer, journey);
        return Arrays.stream(Rendering.values()).filter(rendering -> mayRead(permit, rendering)).toList();
    }

    /** Whether somebody may know of the journey at all. */
    public boolean sees(Viewer viewer, JourneyId journey) {
        return !policy.permit(viewer, journey).reasons().isEmpty();
    }

    /** Empty where it may not be read. @param screen as the audit calls it */
    public Optional<Paper> read(Viewer viewer, JourneyId journey, Rendering rendering, String screen) {
        if (!mayRead(policy.permit(viewer, journey), rendering)) {
            return Optional.empty();
        }
        audit.read(viewer, screen + ": " + rendering.key(), List.of(journey));
        return Optional.of(paper(journey, rendering));
    }

    private boolean mayRead(Permit permit, Rendering rendering) {
        return !permit.reasons().isEmpty() && purposes.mayRead(permit, rendering);
    }

    private Paper paper(JourneyId journey, Rendering rendering) {
        Map<String, List<Shown>> sections = new LinkedHashMap<>();
        purposes.of(rendering).forEach(line -> sections.computeIfAbsent(line.section(), section -> new ArrayList<>())
                .add(shown(line, record.value(journey, line.source()))));
        return new Paper(rendering, sections.entrySet().stream().map(section -> new Section(section.getKey(), section.getValue())).toList(),
                rendering == Rendering.CARE_PROVIDER ? notes.newest(journey).map(note -> note.prepared().readingAge()) : Optional.empty(),
                clock.instant());
    }

    private static Shown shown(PurposeList.Line line, Optional<String> value) {
        return new Shown(line.field(), line.label(), value.orElse(NOT_KNOWN).lines().map(String::strip).filter(text -> !text.isEmpty()).toList(),
                value.isPresent());
    }

    /**
     * A rendering as it is read now.
     *
     * @param readingAge in years, where it was measured
     */
    public record Paper(Rendering rendering, List<Section> sections, Optional<Integer> readingAge, Instant asOf) {
    }

    public record Section(String title, List<Shown> lines) {
    }

    /** One field in words. @param paragraphs at least one */
    public record Shown(String field, String label, List<String> paragraphs, boolean known) {
    }
}
