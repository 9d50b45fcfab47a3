package org.homeward.notices.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.NoticeText;
import org.springframework.core.io.ClassPathResource;

/** The words of all kinds of notice, read once at the start, so that a missing one is found then. */
final class NoticeTexts {

    private final Map<NoticeKind, NoticeText> texts = new EnumMap<>(NoticeKind.class);

    NoticeTexts() {
        Arrays.stream(NoticeKind.values()).forEach(kind -> texts.put(kind, NoticeText.read(kind, template(kind))));
    }

    NoticeText of(NoticeKind kind) {
        return texts.get(kind);
    }

    private static String template(NoticeKind kind) {
        try {
            return new ClassPathResource("notices/" + kind.key() + ".txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("There are no words for the notice " + kind.key(), e);
        }
    }
}
