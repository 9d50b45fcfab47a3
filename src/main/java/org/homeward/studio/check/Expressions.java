package org.homeward.studio.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an expression in a model may say. It compares variables, chooses between them, and asks the few things below; it
 * calls nothing else, for whoever can call a method of anything can reach everything.
 */
final class Expressions {

    private static final Pattern TEXT = Pattern.compile("'[^'\\\\]*'|\"[^\"\\\\]*\"");
    private static final Pattern ASKED = Pattern.compile("londonTime\\.(daily\\( *text *(, *text *)?\\)|nextOf\\( *text *(, *text *)?\\)|in(Days|Hours)\\( *(\\d+|[a-z]\\w*) *\\)|(at|dayAfter)\\( *\\w+ *\\)|startOfTomorrow\\(\\))"
            + "|inUse\\.(here|atCouncil)\\( *execution *, *text *\\)|decisionResult\\.getSingleResult\\(\\)\\.\\w+|execution\\.(processBusinessKey|(get|has)Variable\\( *text *\\))");
    private static final Pattern PLAIN = Pattern.compile("[\\w\\s()!=<>&|?:,+*/%-]*");
    private static final Pattern CALL = Pattern.compile("(?!(?:not|and|or|eq|ne|lt|gt|le|ge|empty)\\b)\\b[A-Za-z_]\\w*\\s*\\(");

    private Expressions() {
    }

    /** Every attribute and every text of a file that the engine may work out; also one that stands within other words. */
    static Stream<String> in(Node top) {
        return Stream.concat(Stream.of(top), top.below()).flatMap(Expressions::of)
                .filter(text -> text.contains("${") || text.contains("#{"));
    }

    private static Stream<String> of(Node node) {
        var attributes = node.element().getAttributes();
        var values = Stream.iterate(0, i -> i < attributes.getLength(), i -> i + 1)
                .map(i -> attributes.item(i).getNodeValue());
        return node.children().findAny().isPresent() ? values : Stream.concat(values, Stream.of(node.text()));
    }

    /** Whether a text is one expression as a whole, and a plain one. */
    static boolean isPlain(String text) {
        if (!text.matches("(?s)[$#]\\{.*}")) {
            return false;
        }
        var words = ASKED.matcher(TEXT.matcher(text.substring(2, text.length() - 1)).replaceAll("text")).replaceAll("asked");
        return PLAIN.matcher(words).matches() && !CALL.matcher(words).find();
    }
}
