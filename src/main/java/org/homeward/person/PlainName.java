package org.homeward.person;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it is compared: {@code O'Brien-Šmíd} and {@code OBRIEN SMID} are written differently and are the same name. */
public final class PlainName {

    private PlainName() {
    }

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    }
}
