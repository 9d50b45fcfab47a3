package org.homeward.studio.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The situations that a row fits: for each column the values that its cell takes. A situation is one value of each.
 *
 * @param columns by column the places of the values in {@link ColumnValues}
 */
record Reach(List<BitSet> columns) {

    boolean isEmpty() {
        return columns.stream().anyMatch(BitSet::isEmpty);
    }

    /** The situations that both rows fit. */
    Reach and(Reach other) {
        var both = new ArrayList<BitSet>();
        for (var i = 0; i < columns.size(); i++) {
            both.add(and(columns.get(i), other.columns.get(i)));
        }
        return new Reach(both);
    }

    /** Some of these situations that none of the others fits; empty where they cover all of it together. */
    Optional<Reach> outside(List<Reach> others) {
        if (isEmpty()) {
            return Optional.empty();
        }
        var near = others.stream().filter(other -> !and(other).isEmpty()).toList();
        if (near.isEmpty()) {
            return Optional.of(this);
        }
        var rest = near.subList(1, near.size());
        var left = new ArrayList<>(columns);
        for (var i = 0; i < columns.size(); i++) {
            var beside = (BitSet) left.get(i).clone();
            beside.andNot(near.get(0).columns.get(i));
            var part = new ArrayList<>(left);
            part.set(i, beside);
            var found = new Reach(part).outside(rest);
            if (found.isPresent()) {
                return found;
            }
            left.set(i, and(left.get(i), near.get(0).columns.get(i)));
        }
        return Optional.empty();
    }

    private static BitSet and(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
