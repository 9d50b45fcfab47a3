package org.homeward.dischargepack;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.access.Part;
import org.homeward.access.Permit;

/** Which field each rendering of the discharge pack holds, from where it comes, and whether somebody may read the rendering. */
public final class PurposeList {

    private final Map<Rendering, List<Line>> lines;

    private PurposeList(Map<Rendering, List<Line>> lines) {
        this.lines = lines;
    }

    /**
     * @param purpose {@code dischargepack/purpose.csv}
     * @param fields  {@code dischargepack/fields.csv}
     */
    public static PurposeList read(String purpose, String fields) {
        var known = PackTable.rows(fields, 3).stream().collect(Collectors.toMap(row -> row.get(0), row -> row));
        return new PurposeList(PackTable.rows(purpose, 5).stream().collect(Collectors.groupingBy(
                row -> Rendering.of(row.get(0)).orElseThrow(() -> new IllegalArgumentException("No rendering is called " + row.get(0))),
                Collectors.mapping(row -> line(row, known), Collectors.toList()))));
    }

    private static Line line(List<String> row, Map<String, List<String>> known) {
        var field = known.get(row.get(2));
        if (field == null) {
            throw new IllegalArgumentException("No field of the discharge pack is called " + row.get(2));
        }
        return new Line(row.get(1), row.get(2), field.get(1), field.get(2), Part.of(row.get(3)), row.get(4));
    }

    /** In the order in which they are read. */
    public List<Line> of(Rendering rendering) {
        return lines.getOrDefault(rendering, List.of());
    }

    /** Whoever is not shown a part of the record cannot open a rendering that holds some of it. */
    public boolean mayRead(Permit permit, Rendering rendering) {
        return permit.parts().containsAll(parts(rendering));
    }

    /** The parts of the record that a rendering holds something of. */
    public Set<Part> parts(Rendering rendering) {
        return of(rendering).stream().map(Line::part).collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    /**
     * One field of one rendering.
     *
     * @param source where it comes from, for example {@code answer describe-needs.walking}
     * @param why    what the reader needs it for
     */
    public record Line(String section, String field, String source, String label, Part part, String why) {
    }
}
