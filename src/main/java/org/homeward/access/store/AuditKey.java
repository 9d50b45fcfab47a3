package org.homeward.access.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of the audit, and what is made with it. Two keys come out of it, so that neither use helps to guess the
 * other: one chains the rows, one hides NHS numbers. Plain SHA-256 would do neither: whoever can write to the database
 * could work the whole chain out anew, and the few billion NHS numbers could be tried out in an hour. The secret is not in
 * the database, so that forging takes both.
 */
final class AuditKey {

    static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int PERSON_BYTES = 16;
    private static final int MARK_DIGITS = 8;

    private final SecretKeySpec chain;
    private final SecretKeySpec person;
    private final String mark;

    private AuditKey(byte[] secret) {
        var all = new SecretKeySpec(secret, ALGORITHM);
        this.chain = new SecretKeySpec(hash(all, text("chain")), ALGORITHM);
        this.person = new SecretKeySpec(hash(all, text("person")), ALGORITHM);
        this.mark = HexFormat.of().formatHex(hash(all, text("mark"))).substring(0, MARK_DIGITS);
    }

    /** @throws IllegalArgumentException where it is not 32 bytes in Base64 */
    static AuditKey decoded(String base64) {
        var secret = Base64.getDecoder().decode(base64.strip());
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("Not " + BYTES + " bytes");
        }
        return new AuditKey(secret);
    }

    /** Tells keys apart without telling anything about them. Example: {@code 3fa90c1d}. */
    String mark() {
        return mark;
    }

    byte[] link(byte[] canonical) {
        return hash(chain, canonical);
    }

    /** The same person gives the same 22 letters, and nobody without the key can tell whose they are. */
    String person(String numberOrId) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(Arrays.copyOf(hash(person, text(numberOrId)), PERSON_BYTES));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hash(SecretKeySpec key, byte[] data) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has no " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "audit key " + mark;
    }
}
