package org.homeward.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The fingerprint under which something is kept that nobody may read back, such as a token or a name that was tried. */
public final class Sha256 {

    private Sha256() {
    }

    public static byte[] of(byte[] what) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(what);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java has no SHA-256", e);
        }
    }
}
