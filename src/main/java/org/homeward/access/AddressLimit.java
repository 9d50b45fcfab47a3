package org.homeward.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Bounds how many wrong secrets may come from one address: a store that every wrong one takes from and every second
 * gives one back to. Kept by each node for itself, and for the addresses seen last.
 */
public final class AddressLimit {

    private static final int ADDRESSES_REMEMBERED = 10_000;

    private final int atOnce;
    private final Clock clock;
    private final Map<String, Store> stores = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Store> eldest) {
            return size() > ADDRESSES_REMEMBERED;
        }
    };

    public AddressLimit(int atOnce, Clock clock) {
        this.atOnce = atOnce;
        this.clock = clock;
    }

    public boolean mayTry(String address) {
        synchronized (stores) {
            var store = stores.get(key(address));
            return store == null || store.at(clock.instant(), atOnce).left() >= 1;
        }
    }

    public void wasWrong(String address) {
        synchronized (stores) {
            var now = clock.instant();
            var store = stores.getOrDefault(key(address), new Store(atOnce, now)).at(now, atOnce);
            stores.put(key(address), new Store(Math.max(0, store.left() - 1), now));
        }
    }

    public int remembered() {
        synchronized (stores) {
            return stores.size();
        }
    }

    /** Of a long (IPv6) address only the network counts: one machine has as many as it likes. */
    private static String key(String address) {
        var parts = address.split(":");
        return parts.length < 4 ? address : String.join(":", parts[0], parts[1], parts[2], parts[3]);
    }

    private record Store(double left, Instant when) {

        Store at(Instant now, int atMost) {
            var given = Math.max(0, Duration.between(when, now).toMillis() / 1000.0);
            return new Store(Math.min(atMost, left + given), now);
        }
    }
}
