package org.homeward.partnernotices;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody filled in at a notice cannot be taken; nothing was changed. */
public class NoticeRefused extends RuntimeException {

    private final transient Map<String, String> sentences;

    /** @param sentences by field, in the order of the form */
    public NoticeRefused(Map<String, String> sentences) {
        super(String.join(" ", sentences.entrySet().stream().map(wrong -> wrong.getKey() + ": " + wrong.getValue()).toList()));
        this.sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }

    NoticeRefused(String field, String sentence) {
        this(Map.of(field, sentence));
    }

    public Map<String, String> sentences() {
        return sentences;
    }
}
