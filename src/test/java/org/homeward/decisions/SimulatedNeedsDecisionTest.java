package org.homeward.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.homeward.demo.world.Course;
import org.homeward.demo.world.Places;
import org.homeward.demo.world.World;
import org.homeward.studio.check.DecisionModel;
import org.junit.jupiter.api.Test;

/** What invented people need takes them through the real tables on the way home that their course says. */
class SimulatedNeedsDecisionTest {

    private static final Bench WHOLE = Bench.whole("select-pathway");
    private static final int OF_EACH_KIND = 20;
    private static final World WORLD =
            new World(Places.northbridge(17, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 1), 160));

    @Test
    void everybodyIsRoutedWhereTheyGo() {
        var asked = new HashMap<String, Integer>();
        var wrong = new HashSet<String>();
        LongStream.range(0, WORLD.size()).mapToObj(WORLD::course).filter(course -> course.wayHome().isPresent()).forEach(course -> {
            var way = course.wayHome().orElseThrow();
            if (asked.merge(way.kind(), 1, Integer::sum) <= OF_EACH_KIND) {
                var answer = WHOLE.ask(course.needs().facts());
                if (!way.pathway().name().equals(answer.value("pathway")) || !way.kind().equals(answer.value("subPathway"))) {
                    wrong.add(way + " → " + answer.value("subPathway") + " from " + course.needs().facts());
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(asked.keySet()).isEqualTo(kindsThatAreAWayHome());
        assertThat(asked.values().stream().mapToInt(count -> Math.min(count, OF_EACH_KIND)).sum()).isGreaterThan(250);
    }

    /** Readmitted people need the same again. */
    @Test
    void soIsEverybodyWhoComesBack() {
        var again = LongStream.range(0, WORLD.size()).mapToObj(WORLD::course).flatMap(course -> WORLD.again(course).stream())
                .filter(course -> course.wayHome().isPresent()).limit(10).toList();
        assertThat(again).hasSize(10).allMatch(Course::again).allSatisfy(course -> assertThat(WHOLE.ask(course.needs().facts())
                .value("subPathway")).isEqualTo(course.wayHome().orElseThrow().kind()));
    }

    private static Set<String> kindsThatAreAWayHome() {
        var output = Decisions.of("select-pathway").outputs().stream().filter(it -> it.getName().equals("subPathway"));
        return DecisionModel.allowed(output.findFirst().orElseThrow()).stream().filter(kind -> kind.matches("p\\d-.*"))
                .collect(Collectors.toSet());
    }
}
