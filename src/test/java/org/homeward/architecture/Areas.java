package org.homeward.architecture;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The areas of the product from top to bottom, as the dependency rule has them: an area may import those below it.
 * The root is given, so that the rules can be tried on made-up classes.
 */
record Areas(String root) {

    static final Set<String> STEPS =
            Set.of("admission", "assessment", "pathway", "sourcing", "discharge", "recovery", "duties");
    static final Set<String> READERS = Set.of("flow", "reporting", "studio");
    static final Set<String> OUTSIDE = Set.of("integration", "demo");

    /** Top first; areas of one level stand in one set. */
    private static final List<Set<String>> LEVELS = List.of(OUTSIDE, READERS, STEPS, Set.of("forms"),
            Set.of("capacity"), Set.of("carepackage", "partnernotices", "dischargepack"), Set.of("links"), Set.of("notices", "tasks"), Set.of("stay"), Set.of("person"), Set.of("access"),
            Set.of("journey"));

    /** Areas whose root may know a framework: they are all technology, and no rule of the work lives there. */
    static boolean isAllTechnology(String area) {
        return OUTSIDE.contains(area) || READERS.contains(area) || area.equals("engine");
    }

    boolean contains(String packageName) {
        return packageName.equals(root) || packageName.startsWith(root + ".");
    }

    /** The area that a package belongs to; none for the root itself and for packages of others. */
    Optional<String> areaOf(String packageName) {
        return packageName.startsWith(root + ".")
                ? Optional.of(packageName.substring(root.length() + 1).split("\\.")[0]) : Optional.empty();
    }

    /** What follows the area in a package's name: empty for the area's root, {@code store}, {@code hl7.store}. */
    String partOf(String packageName) {
        return areaOf(packageName).map(area -> packageName.substring((root + "." + area).length()))
                .map(rest -> rest.isEmpty() ? "" : rest.substring(1)).orElse("");
    }

    boolean isRootOfAnArea(String packageName) {
        return areaOf(packageName).isPresent() && partOf(packageName).isEmpty();
    }

    boolean isKnown(String area) {
        return area.equals("engine") || LEVELS.stream().anyMatch(level -> level.contains(area));
    }

    /** Whether the dependency rule lets the first area import the second one. */
    boolean mayImport(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        if (from.equals("engine")) {
            return Set.of("journey", "tasks", "access").contains(to);
        }
        if (to.equals("engine")) {
            return true; // who may is a question of packages: see the rule about the engine
        }
        return !READERS.contains(to) && !OUTSIDE.contains(to) && levelOf(from) < levelOf(to);
    }

    private static int levelOf(String area) {
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).contains(area)) {
                return level;
            }
        }
        throw new IllegalArgumentException("The dependency rule does not know the area " + area);
    }
}
