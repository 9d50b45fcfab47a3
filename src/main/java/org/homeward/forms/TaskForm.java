package org.homeward.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form as the process owner drew it.
 *
 * @param id kebab-case, the same as the task, for example {@code agree-pathway}
 */
public record TaskForm(String id, List<Component> components) {

    public TaskForm {
        components = List.copyOf(components);
    }

    /** All parts in the order in which a person meets them, those inside groups after their group; not those of rows. */
    public Stream<Component> everything() {
        return components.stream().flatMap(TaskForm::withParts);
    }

    /** All that is asked, lists of rows among it. */
    public Stream<Component.Asked> questions() {
        return everything().filter(Component.Asked.class::isInstance).map(Component.Asked.class::cast);
    }

    public Optional<Component.Asked> question(String key) {
        return questions().filter(asked -> asked.key().equals(key)).findFirst();
    }

    private static Stream<Component> withParts(Component component) {
        return component instanceof Component.Group group
            ? Stream.concat(Stream.of(group), group.components().stream().flatMap(TaskForm::withParts))
            : Stream.of(component);
    }
}
