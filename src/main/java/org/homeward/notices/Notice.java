package org.homeward.notices;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.homeward.journey.JourneyId;

/**
 * One thing that a team or a member is told by mail. It says where to look and never who it is about.
 *
 * @param organisations whom it concerns; while one of them only watches, it does not leave
 * @param recipient     e-mail address of a team's mailbox or of a member
 * @param path          the page to open, below Homeward's own address, for example {@code /journeys/J-7K3F9Q}
 * @param about         a thing of which each mailbox is told once, for example the engine's task
 * @param facts         the words that its kind asks for, for example the team's name
 */
public record Notice(NoticeKind kind, Set<String> organisations, String recipient, String path,
                     Optional<JourneyId> journey, Optional<String> about, Map<String, String> facts) {

    private static final Pattern ADDRESS = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9.-]{1,190}");
    private static final Pattern PATH = Pattern.compile("/([\\w.~%-][\\w.~%/?=&-]*)?");
    private static final int LONGEST_FACT = 200;

    public Notice {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(journey);
        Objects.requireNonNull(about);
        organisations = Set.copyOf(organisations);
        facts = Map.copyOf(facts);
        if (organisations.isEmpty()) {
            throw new IllegalArgumentException("A notice concerns at least one organisation");
        }
        if (!isAddress(recipient)) {
            throw new IllegalArgumentException("A notice needs the e-mail address of one mailbox");
        }
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("A notice leads to a page of Homeward, with a path that begins with /");
        }
        if (!facts.keySet().equals(kind.facts()) || !facts.values().stream().allMatch(Notice::isOneShortLine)) {
            throw new IllegalArgumentException("A notice of the kind " + kind.key() + " says " + kind.facts()
                    + ", each in one line of no more than " + LONGEST_FACT + " characters");
        }
    }

    /** Whether it could be the address of one mailbox. */
    public static boolean isAddress(String text) {
        return text != null && ADDRESS.matcher(text).matches();
    }

    private static boolean isOneShortLine(String text) {
        return text.length() <= LONGEST_FACT && text.codePoints().noneMatch(Character::isISOControl);
    }
}
