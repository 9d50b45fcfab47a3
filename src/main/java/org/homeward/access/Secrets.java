package org.homeward.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that nobody can guess (256 bits), and the fingerprint under which they are kept. */
public final class Secrets {

    private static final int LONGEST = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {
    }

    /** 43 letters, figures, {@code -} and {@code _}. */
    public static String fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static byte[] fingerprint(String secret) {
        return Sha256.of(secret.substring(0, Math.min(secret.length(), LONGEST)).getBytes(StandardCharsets.UTF_8));
    }
}
