package org.homeward.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.tasks.FormContract;

/**
 * Which questions of a form stand as cells where many people's forms make one list: those that are always asked and short
 * to answer, as many as fit, those that must be answered before the others. All others are asked where a line is opened.
 */
public final class ListColumns {

    private static final int MOST = 6;
    private static final Set<Component.Kind> SHORT = Set.of(Component.Kind.RADIO, Component.Kind.SELECT,
        Component.Kind.NUMBER, Component.Kind.TICK, Component.Kind.DATE);

    private ListColumns() {
    }

    /** In the order of the form. */
    public static List<Component.Field> of(TaskForm form, FormContract contract) {
        List<Component.Field> candidates = form.components().stream().flatMap(ListColumns::alwaysAsked).toList();
        List<Component.Field> chosen = candidates.stream()
            .sorted(Comparator.comparing((Component.Field field) -> !field.isNeeded(contract))).limit(MOST).toList();
        return candidates.stream().filter(chosen::contains).toList();
    }

    private static Stream<Component.Field> alwaysAsked(Component part) {
        if (part.hiddenWhen().isPresent()) {
            return Stream.empty();
        }
        if (part instanceof Component.Group group) {
            return group.components().stream().flatMap(ListColumns::alwaysAsked);
        }
        return part instanceof Component.Field field && isShort(field) ? Stream.of(field) : Stream.empty();
    }

    private static boolean isShort(Component.Field field) {
        return SHORT.contains(field.kind()) && field.asPosted() && field.readOnly().equals(Component.Truth.NEVER)
            && field.options().expression().isEmpty();
    }
}
