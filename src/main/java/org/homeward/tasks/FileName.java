package org.homeward.tasks;

import java.util.function.IntPredicate;

/**
 * What a file is called in the record: what the sender called it, without folders, without what cannot be seen, of a
 * reasonable length, and ending in what the file really is. Example: {@code C:\Letters\care plan.PDF} becomes
 * {@code care plan.PDF}, and a text called {@code notes.exe} becomes {@code notes.exe.txt}.
 */
public final class FileName {

    private static final int LONGEST = 100;
    private static final String NOT_IN_NAMES = "<>:\"|?*";

    private FileName() {
    }

    public static String cleaned(String sent, FileKind kind) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        IntPredicate unseen = c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.SURROGATE || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
        name = name.codePoints().filter(unseen.negate()).map(c -> NOT_IN_NAMES.indexOf(c) < 0 ? c : '_')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                .replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        if (name.isEmpty()) {
            name = "file";
        }
        if (!kind.fits(name)) {
            name += "." + kind.ending();
        }
        int points = name.codePointCount(0, name.length());
        if (points > LONGEST) {
            var ending = name.substring(name.lastIndexOf('.'));
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())).strip() + ending;
        }
        return name;
    }
}
