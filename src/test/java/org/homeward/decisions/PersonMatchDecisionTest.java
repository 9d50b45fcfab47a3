package org.homeward.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing happens by itself to a person who may be somebody else. */
class PersonMatchDecisionTest {

    private static final Bench TABLE = Bench.alone("person-match");

    private static final FactSpace FACTS = FactSpace.of(Decisions.of("person-match"));

    /** A certain match in which up to three facts are something else. */
    @Provide
    Arbitrary<Map<String, Object>> nearlyCertain() {
        return Combinators.combine(FACTS.anything(), FACTS.some(3)).as((anything, otherwise) -> {
            Map<String, Object> facts = new HashMap<>(Examples.of("person-match").unlessSaid());
            otherwise.forEach(name -> facts.put(name, anything.get(name)));
            return facts;
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anAutomaticMatchIsCertain(@ForAll("nearlyCertain") Map<String, Object> facts) {
        var match = TABLE.ask(facts).value("match");
        Assume.that(!match.equals("by-hand"));
        assertThat(facts).containsEntry("dateOfBirthMatches", true).containsEntry("surnameMatches", true)
                .containsEntry("personKnown", match.equals("automatic"));
        assertThat(hasTrustedNumber(facts) || facts.get("localNumberOfVerifiedPerson") == Boolean.TRUE).isTrue();
        if (match.equals("automatic-new-person")) {
            assertThat(facts).containsEntry("similarPersonExists", false);
        }
    }

    private static boolean hasTrustedNumber(Map<String, Object> facts) {
        var trusted = "01".equals(facts.get("nhsNumberStatus"))
                || facts.get("nhsNumberStatus") == null && facts.get("numbersAreTraced") == Boolean.TRUE;
        return trusted && Stream.of("nhsNumberPresent", "checkDigitValid")
                .allMatch(name -> facts.get(name) == Boolean.TRUE);
    }
}
