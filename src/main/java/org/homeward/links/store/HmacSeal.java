package org.homeward.links.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.homeward.access.Secrets;
import org.homeward.links.AnswerLink;
import org.homeward.links.LinkSeal;

/**
 * Signs with HMAC-SHA-256. A link's end is a random part and the signature over that part and over all that the link was made
 * for, so that neither guessing nor a changed row in the database opens anything.
 */
final class HmacSeal implements LinkSeal {

    static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec links;
    private final SecretKeySpec codes;

    private HmacSeal(byte[] secret) {
        var all = new SecretKeySpec(secret, ALGORITHM);
        this.links = new SecretKeySpec(hash(all, "link"), ALGORITHM);
        this.codes = new SecretKeySpec(hash(all, "code"), ALGORITHM);
    }

    /** @throws IllegalArgumentException where it is not 32 bytes in Base64 */
    static HmacSeal decoded(String base64) {
        var secret = Base64.getDecoder().decode(base64.strip());
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("Not " + BYTES + " bytes");
        }
        return new HmacSeal(secret);
    }

    @Override
    public String token(AnswerLink link) {
        var random = Secrets.fresh();
        return random + "." + signature(random, link);
    }

    @Override
    public boolean fits(String token, AnswerLink link) {
        var expected = random(token) + "." + signature(random(token), link);
        return MessageDigest.isEqual(text(expected), text(token));
    }

    @Override
    public byte[] fingerprint(String token) {
        return Secrets.fingerprint(random(token));
    }

    @Override
    public byte[] code(UUID link, String code) {
        return hash(codes, link + "|" + code);
    }

    private String signature(String random, AnswerLink link) {
        return LETTERS.encodeToString(hash(links, random + "|" + link.sealed()));
    }

    private static String random(String token) {
        var end = token.indexOf('.');
        return end < 0 ? token : token.substring(0, end);
    }

    private static byte[] hash(SecretKeySpec key, String data) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text(data));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has no " + ALGORITHM, e);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
