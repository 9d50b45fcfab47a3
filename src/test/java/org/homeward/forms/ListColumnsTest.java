package org.homeward.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.tasks.FormContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list of tasks has as its columns")
class ListColumnsTest {

    private static final FieldRules NEEDED = new FieldRules(true, OptionalDouble.empty(), OptionalDouble.empty(),
            OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());

    @Test
    @DisplayName("what is always asked and short, also inside groups")
    void alwaysAskedAndShort() {
        var hidden = Optional.of("bed = null");
        assertThat(columns(field("words", Component.Kind.LONG_TEXT), field("score", Component.Kind.NUMBER),
                new Component.Field("F", hidden, "sometimes", "?", Component.Kind.TICK, "", Component.Truth.NEVER, true,
                        Component.Options.NONE, NEEDED, Optional.empty(), "", ""),
                new Component.Group("G", hidden, "", false, List.of(field("inHidden", Component.Kind.TICK))),
                new Component.Group("H", Optional.empty(), "", false, List.of(field("inGroup", Component.Kind.RADIO)))))
                .containsExactly("score", "inGroup");
    }

    @Test
    @DisplayName("no more than fit, the needed ones first and all in the order of the form")
    void neededFirst() {
        var optional = new Component.Field("O", Optional.empty(), "optional", "?", Component.Kind.TICK, "",
                Component.Truth.NEVER, true, Component.Options.NONE, FieldRules.NONE, Optional.empty(), "", "");
        var five = IntStream.range(0, 5).mapToObj(number -> field("q" + number, Component.Kind.NUMBER));
        assertThat(columns(Stream.concat(Stream.of(optional), five).toArray(Component[]::new)))
                .containsExactly("optional", "q0", "q1", "q2", "q3", "q4");
        var eight = IntStream.range(0, 8).mapToObj(number -> field("q" + number, Component.Kind.NUMBER));
        assertThat(columns(Stream.concat(Stream.of(optional), eight).toArray(Component[]::new)))
                .containsExactly("q0", "q1", "q2", "q3", "q4", "q5");
    }

    private static List<String> columns(Component... parts) {
        return ListColumns.of(new TaskForm("some-form", List.of(parts)), new FormContract("some-form", List.of(), List.of()))
                .stream().map(Component.Field::key).toList();
    }

    private static Component.Field field(String key, Component.Kind kind) {
        return new Component.Field("Field_" + key, Optional.empty(), key, key + "?", kind, "", Component.Truth.NEVER, true,
                Component.Options.NONE, NEEDED, Optional.empty(), "", "");
    }
}
