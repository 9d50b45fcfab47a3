package org.homeward.flow.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What somebody typed to find a person, as the index of words understands it. Words of three letters and more fit the
 * beginning of a part of the name, shorter ones the whole part; accents do not count; a number may have gaps. The
 * database cuts names up in the same way ({@code plain_words}).
 *
 * @param query   for example {@code ('margaret':* & 'wu') | 'margaretwu'}
 * @param journey the same as the id of a journey would be written
 */
record WordsToFind(String query, String journey) {

    private static final int BEGINNING = 3;
    private static final int MOST = 8;

    static WordsToFind of(String typed) {
        List<String> words = Arrays.stream(Normalizer.normalize(typed, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).limit(MOST).toList();
        var each = words.stream().map(word -> "'" + word + "'" + (word.length() < BEGINNING ? "" : ":*"))
                .collect(Collectors.joining(" & "));
        var query = words.size() < 2 ? each : "(" + each + ") | '" + String.join("", words) + "'";
        return new WordsToFind(query, typed.strip().toUpperCase(Locale.ROOT));
    }
}
