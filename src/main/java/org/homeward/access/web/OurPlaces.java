package org.homeward.access.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which addresses somebody may be sent on to: pages of ours and nothing else. What looks like another host, leads back
 * up, or holds anything but the plain characters of our addresses, is none.
 */
final class OurPlaces {

    private static final Pattern PLAIN =
            Pattern.compile("/([a-zA-Z0-9_][a-zA-Z0-9_.-]*(/[a-zA-Z0-9_][a-zA-Z0-9_.-]*)*/?)?(\\?[a-zA-Z0-9_=&.,:+%-]*)?");
    private static final Pattern NO_PAGE =
            Pattern.compile("/(camunda/api|engine-rest|api|actuator|login|logout|error|oauth2|set-up|session|confirm-it-is-you)([/?].*)?");
    private static final int LONGEST = 500;

    private OurPlaces() {
    }

    /** The address itself where it is a page of ours. */
    static Optional<String> among(String address) {
        return Optional.ofNullable(address).filter(asked -> asked.length() <= LONGEST)
                .filter(asked -> PLAIN.matcher(asked).matches() && !NO_PAGE.matcher(asked).matches());
    }
}
