package org.homeward.flow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.access.Viewer;

/**
 * Who lies where and what they wait for, to be printed when Homeward cannot be reached. It holds what the team of the
 * place is shown, and no more.
 *
 * @param telephones of the teams that have something to do, by team, as far as they are known
 * @param more       whether there are more people than stand here
 */
public record PrintedList(Place place, Instant asAt, List<Board.Row> rows, Map<String, String> telephones, boolean more) {

    /** By ward and bed, where beds are numbered in the order of the numbers, then by name. */
    private static final Comparator<Board.Row> BY_BED = Comparator
            .comparing((Board.Row row) -> row.journey().where().ward().orElse("\uffff"))
            .thenComparing(row -> number(row.journey().where().bed()))
            .thenComparing(row -> row.journey().where().bed().orElse("\uffff"))
            .thenComparing(row -> row.journey().identity().map(Identity::name).orElse(""));

    public PrintedList {
        Objects.requireNonNull(place);
        Objects.requireNonNull(asAt);
        rows = rows.stream().sorted(BY_BED).toList();
        telephones = Map.copyOf(telephones);
    }

    private static int number(Optional<String> bed) {
        return bed.map(text -> text.replaceAll("\\D", "")).filter(digits -> !digits.isEmpty() && digits.length() < 6)
                .map(Integer::valueOf).orElse(Integer.MAX_VALUE);
    }

    /** What a list is for. */
    public enum Kind {
        WARD(Set.of("ward-staff")), HUB(Set.of("hub-leads", "hub-case-managers")), COUNCIL(Set.of("social-workers"));

        private final Set<String> roles;

        Kind(Set<String> roles) {
            this.roles = roles;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One ward, hub or council. @param name what people call it */
    public record Place(Kind kind, String id, String name) {

        /** In whose eyes the list is written: those of the teams of that place. */
        public Viewer reader() {
            return new Viewer("process:printed-lists", kind.roles.stream().map(role -> role + "." + id)
                    .collect(Collectors.toSet()));
        }

        /** A ward's list holds those of that ward, and not those whom it still sees though they lie elsewhere now. */
        public JourneyQuery query() {
            return kind == Kind.WARD ? JourneyQuery.everybody().onWard(id) : JourneyQuery.everybody();
        }

        /** Example: {@code ward-northbridge-7b.html}. */
        public String file() {
            return kind.key() + "-" + id + ".html";
        }
    }
}
