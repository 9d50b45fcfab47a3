package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random stories of one person's two visits, as a hospital tells them, arrive shuffled and repeated, and end alike. */
class AnyOrderPropertyTest {

    private static final List<String> EVENTS =
            List.of("A02", "A02", "A02", "A03", "A03", "A08", "A11", "A12", "A13", "A13", "A01", "A16", "A06", "A07");

    /** What happens in a visit after the admission: an event, a ward and how many minutes later. */
    @Provide
    Arbitrary<List<Told>> stories() {
        var step = Combinators.combine(Arbitraries.of(EVENTS), Arbitraries.integers().between(0, 3),
                Arbitraries.of("V1", "V1", "V2"), Arbitraries.of("I", "I", "I", "E"), Arbitraries.of(true, false))
                .as((trigger, ward, visit, patientClass, late) -> Told.told(trigger, late ? 1 : 0, "W" + ward + "^B^1")
                        .ofVisit(visit).ofClass(patientClass));
        return step.list().ofMinSize(1).ofMaxSize(9).map(AnyOrderPropertyTest::inTime);
    }

    @Property(tries = 1500)
    void theOrderOfArrivalDoesNotMatter(@ForAll("stories") List<Told> story, @ForAll long seed) {
        var random = new Random(seed);
        var arriving = new ArrayList<>(story);
        story.stream().filter(message -> random.nextInt(3) == 0).map(Told::again).forEach(arriving::add);
        Collections.shuffle(arriving, random);
        var inOrder = ToldHospital.after(story);
        var shuffled = ToldHospital.after(arriving);
        assertThat(standing(shuffled)).as("told %s%narrived %s", story, arriving).isEqualTo(standing(inOrder));
    }

    /** Saying it all once more changes nothing at all. */
    @Property(tries = 300)
    void repeatingIsNoNews(@ForAll("stories") List<Told> story) {
        var once = ToldHospital.after(story);
        var before = once.state("V1", "V2");
        story.stream().map(Told::again).forEach(once::hear);
        assertThat(once.state("V1", "V2")).isEqualTo(before);
    }

    /** Stays recorded in error count nowhere; how many a wrong number of admissions left behind is no part of the truth. */
    private static List<String> standing(ToldHospital hospital) {
        return hospital.state("V1", "V2").stream().filter(stay -> !stay.contains("RECORDED_IN_ERROR")).toList();
    }

    /** Each message is told ten minutes after the one before; some tell of what happened a while ago. */
    private static List<Told> inTime(List<Told> steps) {
        List<Told> story = new ArrayList<>(List.of(Told.told("A01", 0)));
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            int minute = (i + 1) * 10;
            story.add(new Told(step.trigger(), step.visit(), minute - step.happened() * 5, minute, step.ward(),
                    step.patientClass(), String.format("NB%06d", minute)));
        }
        return story;
    }
}
