package org.homeward.tasks;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Text as it is kept, whatever it was copied from. Somebody who pastes from Word, a PDF or a web page expects to find
 * what they saw, no more and no less. So every kind of line break becomes a plain one, and marks that nobody can see and
 * that mean nothing (zero-width spaces, soft hyphens, marks for the direction of writing) are taken out without a word.
 * Joiners stay, because names in some scripts need them. Any other control character stands where a letter was lost on
 * the way: taking it out silently would change what was written, so it is pointed at and the person writes it again.
 */
final class PastedText {

    /** Unix, Windows and old Mac, Word's line within a paragraph, a PDF's new page, and Unicode's own two. */
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\r\\u000B\\u000C\\u0085\\u2028\\u2029]");
    private static final Pattern UNSEEN = Pattern.compile(
        "[\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");
    private static final Pattern JOINERS = Pattern.compile("[\\u200C\\u200D]");

    private final String text;

    private PastedText(String text) {
        this.text = text;
    }

    static PastedText of(String posted) {
        return new PastedText((isPlain(posted) ? posted : UNSEEN.matcher(LINE_BREAK.matcher(posted).replaceAll("\n")).replaceAll("")).strip());
    }

    String text() {
        return text;
    }

    /** Whether a person would say that nothing is written there. */
    boolean isEmpty() {
        return JOINERS.matcher(text).replaceAll("").isBlank();
    }

    /** Nearly every text is typed and holds nothing that would have to be looked for. */
    private static boolean isPlain(String posted) {
        return posted.chars().allMatch(c -> c >= ' ' && c < '\u007F' || c == '\n');
    }

    /** The line, counted from 1, in which a character cannot be read. */
    OptionalInt unreadableLine() {
        String[] lines = text.split("\n", -1);
        return IntStream.range(0, lines.length).filter(i -> lines[i].codePoints().anyMatch(PastedText::cannotBeRead))
            .map(i -> i + 1).findFirst();
    }

    /** Control characters, halves of characters, and what is no character at all. */
    private static boolean cannotBeRead(int c) {
        return c != '\t' && Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
    }
}
