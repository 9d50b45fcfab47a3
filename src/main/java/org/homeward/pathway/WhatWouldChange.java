package org.homeward.pathway;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homeward.tasks.DecisionTaken;
import org.homeward.tasks.DecisionTaken.WhatIf;

/**
 * Which single change of one fact would alter the proposal, the most useful first: another pathway before another kind of
 * the same, and nearer home before further away. A change that would leave no proposal is told only where no other is.
 */
final class WhatWouldChange {

    private static final int MOST = 4;
    private static final List<String> NEAREST_HOME_FIRST = List.of("P0", "P1", "P2", "P3");

    /** That nobody knows is no other answer. */
    private static final Set<Object> NOBODY_KNOWS = Set.of("not-known", "not-asked");

    private WhatWouldChange() {
    }

    /** Example: "If the home could be made safe, the proposal would be Pathway 1 (home after fix)." */
    static List<String> sentences(DecisionTaken decision) {
        var now = decision.output("pathway").map(Object::toString).orElse("");
        var known = decision.whatIfs().stream().filter(whatIf -> !NOBODY_KNOWS.contains(whatIf.value())).toList();
        var useful = known.stream().filter(whatIf -> NEAREST_HOME_FIRST.contains(pathway(whatIf))).toList();
        var told = new HashSet<String>();
        return (useful.isEmpty() ? known : useful).stream()
                .sorted(Comparator.comparingInt(whatIf -> rank(pathway(whatIf), now)))
                .filter(whatIf -> told.add(whatIf.fact() + kind(whatIf))).limit(MOST)
                .map(WhatWouldChange::sentence).toList();
    }

    private static int rank(String pathway, String now) {
        var place = NEAREST_HOME_FIRST.indexOf(pathway);
        return pathway.equals(now) ? NEAREST_HOME_FIRST.size() : place < 0 ? NEAREST_HOME_FIRST.size() + 1 : place;
    }

    private static String sentence(WhatIf whatIf) {
        return "If " + whatIf.words() + ", " + switch (pathway(whatIf)) {
            case "P0", "P1", "P2", "P3" -> "the proposal would be " + PathwayWords.shortly(pathway(whatIf)) + " ("
                    + PathwayWords.ofKind(kind(whatIf)) + ").";
            case "judgement" -> "a person would have to judge (" + PathwayWords.ofKind(kind(whatIf)) + ").";
            default -> "no pathway would be proposed yet (" + PathwayWords.ofKind(kind(whatIf)) + ").";
        };
    }

    private static String pathway(WhatIf whatIf) {
        return String.valueOf(whatIf.outputs().get("pathway"));
    }

    private static String kind(WhatIf whatIf) {
        return String.valueOf(whatIf.outputs().get("subPathway"));
    }
}
