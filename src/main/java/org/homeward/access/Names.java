package org.homeward.access;

import java.util.regex.Pattern;

/** The shape of the short names that organisations, wards, roles and teams go by: {@code northbridge-7b}. */
final class Names {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Names() {
    }

    static boolean fits(String name) {
        return name != null && SHAPE.matcher(name).matches();
    }

    static void check(String name) {
        if (!fits(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is not a short name: small letters, digits, hyphens");
        }
    }
}
