package org.homeward.dischargepack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows the words that only people with medical training understand, and what is written instead. */
public final class PlainWords {

    private final List<Term> terms;

    private PlainWords(List<Term> terms) {
        this.terms = terms;
    }

    /** @param table {@code dischargepack/jargon.csv} */
    public static PlainWords read(String table) {
        return new PlainWords(PackTable.rows(table, 2).stream().map(row -> new Term(row.get(0), row.get(1))).toList());
    }

    /** The first such word in a text. */
    public Optional<Term> jargonIn(String text) {
        return terms.stream().filter(term -> term.isIn(text)).findFirst();
    }

    /** @param plain what is written instead */
    public record Term(String term, String plain) {

        /** One in capitals counts only in capitals: "it" is a word. */
        private boolean isIn(String text) {
            var capitals = term.codePoints().filter(Character::isUpperCase).count() > 1;
            return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "(?![\\p{L}\\p{N}])",
                    capitals ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text).find();
        }
    }
}
