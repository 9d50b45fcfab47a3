package org.homeward.integration.hl7;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Orders in which the same messages may arrive. */
final class Orders {

    private Orders() {
    }

    /** Every order there is. */
    static <T> void each(List<T> things, Consumer<List<T>> use) {
        permute(new ArrayList<>(things), 0, use);
    }

    private static <T> void permute(List<T> things, int from, Consumer<List<T>> use) {
        if (from == things.size()) {
            use.accept(List.copyOf(things));
            return;
        }
        for (int i = from; i < things.size(); i++) {
            Collections.swap(things, from, i);
            permute(things, from + 1, use);
            Collections.swap(things, from, i);
        }
    }
}
