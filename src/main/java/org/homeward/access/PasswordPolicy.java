package org.homeward.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says which passwords are too easy to guess: short ones, well-known ones, and those made of the member's own name,
 * the organisation's or the product's. It asks for no mixture of signs and for no change without a reason (NCSC and
 * NIST SP 800-63B advise against both).
 */
public final class PasswordPolicy {

    public static final int SHORTEST = 12;
    /** Longer ones are only work for the machine. */
    public static final int LONGEST = 200;
    private static final int TELLING = 4;

    private final Set<String> common;

    /** @param common well-known passwords and their beginnings, in any case */
    public PasswordPolicy(Collection<String> common) {
        var plain = new HashSet<String>();
        common.forEach(word -> plain.add(plain(word)));
        this.common = Set.copyOf(plain);
    }

    /**
     * What is wrong with a password in a sentence for its owner; empty where nothing is.
     *
     * @param organisations names of those the member works for
     */
    public Optional<String> problem(String password, Member member, Collection<String> organisations) {
        Objects.requireNonNull(password);
        if (password.length() < SHORTEST) {
            return Optional.of("Use at least " + SHORTEST + " characters; three words that nobody connects are easy to keep in mind");
        }
        if (password.length() > LONGEST) {
            return Optional.of("Use at most " + LONGEST + " characters");
        }
        var plain = plain(password);
        if (plain.chars().distinct().count() < 5 || isRun(plain) || common.contains(plain) || common.contains(core(plain))) {
            return Optional.of("Choose another one: it is among those that everybody tries first");
        }
        return own(member, organisations).filter(word -> isMadeOf(plain, word)).findFirst()
                .map(word -> "Choose one that is not made of your name, your organisation or Homeward");
    }

    private static Stream<String> own(Member member, Collection<String> organisations) {
        return Stream.concat(Stream.of("homeward", member.userId(), member.name()), organisations.stream())
                .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[^\\p{L}\\p{N}]+"))))
                .map(PasswordPolicy::plain).filter(word -> word.length() >= TELLING).distinct();
    }

    /** Whether little is left of it without the word. */
    private static boolean isMadeOf(String plain, String word) {
        return plain.contains(word) && plain.replace(word, "").length() < SHORTEST - TELLING;
    }

    private static boolean isRun(String plain) {
        return List.of("abcdefghijklmnopqrstuvwxyz", "0123456789", "qwertyuiopasdfghjklzxcvbnm").stream()
                .anyMatch(row -> (row + row).contains(plain));
    }

    /** Without the figures and signs that people put behind a word. */
    private static String core(String plain) {
        return plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s._@-]+", "");
    }
}
