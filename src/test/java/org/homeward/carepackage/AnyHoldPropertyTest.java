package org.homeward.carepackage;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.homeward.carepackage.RandomCare.Event;

/**
 * Whatever order admissions, cancellations, discharges, answers, lapses and readmissions come in: never two open holds, held
 * days are days in hospital, money is not negative and adds up, and nobody is at home with care that is not confirmed and
 * without an alarm.
 */
class AnyHoldPropertyTest {

    @Provide
    Arbitrary<List<Step>> stories() {
        return Combinators.combine(Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.of(Event.ADMITTED, Event.LEFT)),
                        Tuple.of(6, Arbitraries.of(Event.RESTART_ASKED, Event.RESTART_CONFIRMED, Event.FIRST_VISIT_MADE)),
                        Tuple.of(10, Arbitraries.of(Event.class).filter(event -> event != Event.ENDED)),
                        Tuple.of(1, Arbitraries.just(Event.ENDED))),
                Arbitraries.integers().between(0, 40)).as(Step::new).list().ofMinSize(1).ofMaxSize(40);
    }

    @Property(tries = 5000)
    void whateverHappensTheRulesHold(@ForAll("stories") List<Step> story) {
        var care = new RandomCare();
        story.forEach(step -> {
            care.happens(step.event(), step.hours());
            care.holds();
        });
    }

    /** Something that happens so many hours after the thing before. */
    record Step(Event event, int hours) {
    }
}
