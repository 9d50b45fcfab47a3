package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.homeward.tasks.store.JsonFormContract;

/** Whatever is posted, the check answers with a value, and what it accepts is complete. */
class FormContractPropertiesTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    private static final FormContract CONTRACT = JsonFormContract.read("""
        {"form": "any", "answers": [
          {"name": "oneOf", "type": "choice", "values": ["yes", "no"], "required": true, "label": "One"},
          {"name": "several", "type": "list", "values": ["yes", "no", "none"], "alone": ["none"], "label": "Several"},
          {"name": "words", "type": "text", "maxLength": 5, "label": "Words",
           "requiredWhen": {"any": [{"answer": "oneOf", "is": ["no"]}, {"answer": "several", "contains": "no"},
             {"answer": "moment", "withinHours": 3}]}},
          {"name": "number", "type": "number", "min": 0, "max": 20, "required": true, "label": "Number"},
          {"name": "day", "type": "date", "notBefore": "today", "label": "Day",
           "askedWhen": {"answer": "number", "above": 3}},
          {"name": "moment", "type": "date-time", "notBefore": "day", "notAfter": "now", "label": "Moment"},
          {"name": "offered", "type": "person-choice", "label": "Offered"},
          {"name": "shown", "type": "shown", "label": "Shown"}]}""");

    @Property(tries = 1000)
    void neverThrowsAndAcceptsOnlyWhatIsComplete(@ForAll("posts") Map<String, Object> posted) {
        FormCheck check = CONTRACT.check(posted, Map.of("offered", Set.of("yes")), NOW);

        if (check instanceof FormCheck.Refused refused) {
            assertThat(refused.refusals()).isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal.sentence()).endsWith("."));
            return;
        }
        Map<String, Object> answers = check.orThrow().answers();
        assertThat(answers).doesNotContainKey("shown").doesNotContainValue(null);
        for (Question question : CONTRACT.questions()) {
            boolean needed = question.asked().holds(answers, NOW) && question.needed().holds(answers, NOW);
            assertThat(!needed || answers.containsKey(question.name())).as(question.name()).isTrue();
        }
        assertThat(answers.values()).allMatch(v -> v instanceof String || v instanceof Integer || v instanceof List);
    }

    @Provide
    Arbitrary<Map<String, Object>> posts() {
        Arbitrary<String> names = Arbitraries.frequencyOf(
            Tuple.of(40, Arbitraries.of(CONTRACT.questions().stream().map(Question::name).toList())),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(80)));
        return names.list().uniqueElements().ofMaxSize(9).flatMap(keys -> values().list().ofSize(keys.size()).map(values -> {
            Map<String, Object> post = new HashMap<>(Map.of("number", 2));
            for (int i = 0; i < keys.size(); i++) {
                post.put(keys.get(i), values.get(i));
            }
            return post;
        }));
    }

    private static Arbitrary<Object> values() {
        Arbitrary<Object> sensible = Arbitraries.of("yes", "no", "none", "", 2, "7", "2026-03-10", "2026-03-10T08:00",
            List.of("no"), List.of("none"), List.of());
        Arbitrary<Object> strange = Arbitraries.oneOf(List.of(
            Arbitraries.strings().ofMaxLength(20).map(Object.class::cast),
            Arbitraries.strings().withChars("0123456789-+T:Z.e").ofMaxLength(30).map(Object.class::cast),
            Arbitraries.doubles().map(Object.class::cast),
            Arbitraries.longs().map(Object.class::cast),
            Arbitraries.of(true, BigInteger.TEN.pow(40), new BigDecimal("1e400"), new Object(), Map.of("a", 1),
                List.of(List.of("no")), Double.NaN, Double.POSITIVE_INFINITY)))
            .injectNull(0.1);
        return Arbitraries.frequencyOf(Tuple.of(4, sensible), Tuple.of(1, strange));
    }
}
