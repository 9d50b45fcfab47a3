package org.homeward.access.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Spares a system that sends its password with every request the slow check each time: what matched a few minutes ago
 * matches now. Only a keyed fingerprint is kept, in memory, and a changed password has another one.
 */
final class RecentlyChecked implements PasswordEncoder {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int AT_MOST = 1_000;

    private final PasswordEncoder thorough;
    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Instant> matched = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > AT_MOST;
        }
    };

    RecentlyChecked(PasswordEncoder thorough, Clock clock) {
        this.thorough = thorough;
        this.clock = clock;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    @Override
    public String encode(CharSequence password) {
        return thorough.encode(password);
    }

    /** Whether it matched a few minutes ago, here. */
    boolean remembers(CharSequence password, String sealed) {
        synchronized (matched) {
            var when = matched.get(fingerprint(password, sealed));
            return when != null && clock.instant().isBefore(when.plus(KEPT));
        }
    }

    @Override
    public boolean matches(CharSequence password, String sealed) {
        if (remembers(password, sealed)) {
            return true;
        }
        if (!thorough.matches(password, sealed)) {
            return false;
        }
        synchronized (matched) {
            matched.put(fingerprint(password, sealed), clock.instant());
        }
        return true;
    }

    @Override
    public boolean upgradeEncoding(String sealed) {
        return thorough.upgradeEncoding(sealed);
    }

    private String fingerprint(CharSequence password, String sealed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(sealed.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has no HmacSHA256", e);
        }
    }
}
