package org.homeward.forms.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Picks the parts of a form that have to be drawn anew: those that are named, and those whose words depend on answers. */
final class Redrawn {

    private Redrawn() {
    }

    /** @param named ids; a part inside a named group comes with its group */
    static List<ShownPart> among(List<ShownPart> parts, Set<String> named) {
        return parts.stream().flatMap(part -> among(part, named)).toList();
    }

    private static Stream<ShownPart> among(ShownPart part, Set<String> named) {
        boolean wordsMayChange = part.depends() && part.visible()
                && (part instanceof ShownPart.Read || part instanceof ShownPart.Table);
        if (named.contains(part.id()) || wordsMayChange) {
            return Stream.of(part);
        }
        return part instanceof ShownPart.Group group ? group.parts().stream().flatMap(inner -> among(inner, named))
                : Stream.empty();
    }
}
