package org.homeward.flow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.access.Viewer;
import org.homeward.stay.ActiveBeds;
import org.homeward.stay.BedRegister;
import org.homeward.stay.BedRegister.RegisteredBed;

/** The beds of a ward as somebody sees them: whether each counts and why, and who lies there as far as the viewer may know. */
public final class WardBeds {

    private static final int MOST = 500;

    private final BedRegister register;
    private final ActiveBeds activeBeds;
    private final Board board;

    public WardBeds(BedRegister register, ActiveBeds activeBeds, Board board) {
        this.register = register;
        this.activeBeds = activeBeds;
        this.board = board;
    }

    /** By bay and bed. */
    public Shown of(Viewer viewer, String ward) {
        var onTheWard = JourneyQuery.everybody().onWard(ward);
        var people = board.page(viewer, onTheWard, Optional.empty(), MOST).rows().stream().map(Board.Row::journey)
                .filter(journey -> journey.where().leftAt().isEmpty()).toList();
        Map<String, List<JourneySummary>> byBed = people.stream().filter(journey -> journey.where().bed().isPresent())
                .collect(Collectors.groupingBy(journey -> journey.where().bed().orElseThrow()));
        var beds = register.of(ward).stream().map(bed -> new Bed(bed, activeBeds.of(bed),
                byBed.getOrDefault(bed.name(), List.of()))).toList();
        var elsewhere = people.stream().filter(journey -> journey.where().bed().filter(bed -> beds.stream()
                .anyMatch(known -> known.bed().name().equals(bed))).isEmpty()).toList();
        return new Shown(beds, elsewhere);
    }

    /**
     * The beds of one ward.
     *
     * @param elsewhere people on the ward who lie in no bed of the register; that is to be put right, and nobody is turned away
     */
    public record Shown(List<Bed> beds, List<JourneySummary> elsewhere) {

        public Shown {
            beds = List.copyOf(beds);
            elsewhere = List.copyOf(elsewhere);
        }

        /** How many beds count so: {@code active}, {@code inactive} or {@code check}. */
        public long counting(String word) {
            return beds.stream().filter(bed -> bed.answer().counts().equals(word)).count();
        }

        /** Beds that count and in which nobody lies: a fact, and nothing missing. */
        public long empty() {
            return beds.stream().filter(bed -> bed.answer().counts().equals("active") && !bed.bed().occupied()).count();
        }
    }

    /**
     * One bed.
     *
     * @param people those who lie there whom the viewer may see
     */
    public record Bed(RegisteredBed bed, ActiveBeds.Answer answer, List<JourneySummary> people) {

        public Bed {
            Objects.requireNonNull(bed);
            Objects.requireNonNull(answer);
            people = List.copyOf(people);
        }
    }
}
