package org.homeward.tasks;

/** What somebody typed, without what no person can read and no database can keep. */
final class ReadableText {

    private ReadableText() {
    }

    /** Without control characters and halves of characters; lines end in one way. */
    static String of(String typed) {
        return typed.replace("\r\n", "\n").codePoints()
            .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
            .filter(c -> Character.getType(c) != Character.SURROGATE)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString().strip();
    }
}
