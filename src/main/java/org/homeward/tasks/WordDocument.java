package org.homeward.tasks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipInputStream;

/**
 * Tells a Word document (DOCX, ECMA-376) from other packed files. One that carries a program, a macro or a control, is
 * none for us, and neither is one that unfolds to more than any letter would.
 */
final class WordDocument {

    private static final String CONTENTS = "[Content_Types].xml";
    private static final String IS_A_DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final long MOST_UNFOLDED = 100_000_000;
    private static final int MOST_PARTS = 5_000;
    private static final int MOST_CONTENTS = 1_000_000;

    private long unfolded;
    private int parts;
    private boolean document;
    private boolean program;

    private WordDocument() {
    }

    static boolean is(byte[] content) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K' || content[2] != 3 || content[3] != 4) {
            return false;
        }
        var found = new WordDocument();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            return found.read(zip) && found.document && !found.program;
        } catch (IOException | IllegalArgumentException notAZip) {
            return false;
        }
    }

    /** False where it holds too much. */
    private boolean read(ZipInputStream zip) throws IOException {
        var buffer = new byte[8192];
        for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            var name = part.getName().toLowerCase(Locale.ROOT);
            program |= name.endsWith(".exe") || name.contains("vbaproject") || name.contains("/activex/");
            if (part.getName().equals(CONTENTS)) {
                var contents = new String(zip.readNBytes(MOST_CONTENTS), StandardCharsets.UTF_8);
                document = contents.contains(IS_A_DOCUMENT);
                program |= contents.contains("macroEnabled");
            }
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                unfolded += read;
                if (unfolded > MOST_UNFOLDED) {
                    return false;
                }
            }
            if (++parts > MOST_PARTS) {
                return false;
            }
        }
        return true;
    }
}
