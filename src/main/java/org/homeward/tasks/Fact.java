package org.homeward.tasks;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.homeward.journey.JourneyId;

/**
 * A fact that a decision reads and that nobody answers directly: it is computed from answers or looked up. A decision
 * input names it in its description, as {@code computed: <name>} or {@code looked up: <name>}.
 */
public interface Fact {

    String name();

    /** A String, a Number or a Boolean; empty where it is not known. */
    Optional<Object> of(JourneyId journey);

    /** The same where the journey has several such matters: of the one with this reference, which the process carries. */
    default Optional<Object> of(JourneyId journey, String reference) {
        return of(journey);
    }

    /** A fact by its name and the way to find it out. */
    static Fact named(String name, Function<JourneyId, ? extends Optional<?>> finding) {
        return new Fact() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<Object> of(JourneyId journey) {
                return finding.apply(journey).map(Object.class::cast);
            }
        };
    }

    /** A fact about one of several matters of a journey. Where no matter is said, it is not known. */
    static Fact ofMatter(String name, BiFunction<JourneyId, String, ? extends Optional<?>> finding) {
        return new Fact() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<Object> of(JourneyId journey) {
                return of(journey, "");
            }

            @Override
            public Optional<Object> of(JourneyId journey, String reference) {
                return finding.apply(journey, reference).map(Object.class::cast);
            }
        };
    }
}
