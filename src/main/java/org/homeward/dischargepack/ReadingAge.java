package org.homeward.dischargepack;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How old somebody is who can read a text with ease: the grade of Flesch and Kincaid (Kincaid, Fishburne, Rogers and Chissom, 1975,
 * "Derivation of new readability formulas for Navy enlisted personnel") and five years, because the first grade is read at six.
 * It counts words, sentences and syllables and knows nothing of what is said; syllables are counted by their vowels.
 */
public final class ReadingAge {

    /** What notes aim at. Local default. */
    public static final int AIM = 12;

    private static final int YOUNGEST = 5;
    private static final double A_WORD_IN_A_SENTENCE = 0.39;
    private static final double A_SYLLABLE_IN_A_WORD = 11.8;
    private static final double LESS = 15.59;
    private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?]+(?=\\s|$)|[\\n\\r:;]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile("(?<=[^aeiouyl])(e|es|ed)$");
    private static final Pattern SPOKEN_END = Pattern.compile("[td]ed$|[^aeiouy]les?$|(s|x|z|ch|sh|c|g)es$");

    private ReadingAge() {
    }

    /** In years; of a text without words the youngest. */
    public static int of(String text) {
        var sentences = Arrays.stream(SENTENCE_ENDS.split(text)).filter(sentence -> words(sentence).findAny().isPresent()).count();
        var words = words(text).toList();
        if (words.isEmpty()) {
            return YOUNGEST;
        }
        var syllables = words.stream().mapToInt(ReadingAge::syllables).sum();
        var grade = A_WORD_IN_A_SENTENCE * words.size() / Math.max(1, sentences) + A_SYLLABLE_IN_A_WORD * syllables / words.size() - LESS;
        return Math.max(YOUNGEST, (int) Math.round(grade) + YOUNGEST);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text)).filter(word -> word.codePoints().anyMatch(Character::isLetter));
    }

    static int syllables(String word) {
        var small = word.toLowerCase(Locale.UK).replaceAll("[^a-z]", "");
        var spoken = SPOKEN_END.matcher(small).find() ? small : SILENT_END.matcher(small).replaceFirst("");
        return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
    }
}
