package org.homeward.notices;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one kind of notice: a first line {@code Subject: …}, an empty line, and the text. Facts stand in braces:
 * {@code {team}}. The link stands as {@code {link}}, and never in the subject.
 */
public final class NoticeText {

    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");
    private static final String SUBJECT = "Subject: ";

    private final String subject;
    private final String body;

    private NoticeText(String subject, String body) {
        this.subject = subject;
        this.body = body;
    }

    /** Reads a template and refuses one that does not say what its kind says. */
    public static NoticeText read(NoticeKind kind, String template) {
        var text = template.replace("\r\n", "\n");
        var end = text.indexOf("\n\n");
        if (!text.startsWith(SUBJECT) || end < 0) {
            throw new IllegalArgumentException("Notice " + kind.key() + " begins with a subject and an empty line");
        }
        var read = new NoticeText(text.substring(SUBJECT.length(), end).strip(), text.substring(end + 2));
        var wanted = new HashSet<>(kind.facts());
        if (kind.leadsToAPage()) {
            wanted.add("link");
        }
        if (!factsIn(text).equals(wanted) || factsIn(read.subject).contains("link")) {
            throw new IllegalArgumentException("Notice " + kind.key() + " says " + factsIn(text) + " and not " + wanted);
        }
        return read;
    }

    public String subject(Map<String, String> facts) {
        return filled(subject, facts, "");
    }

    public String body(Map<String, String> facts, String link) {
        return filled(body, facts, link);
    }

    private static String filled(String text, Map<String, String> facts, String link) {
        return FACT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                found.group(1).equals("link") ? link : facts.getOrDefault(found.group(1), "")));
    }

    private static Set<String> factsIn(String text) {
        var facts = new HashSet<String>();
        FACT.matcher(text).results().forEach(found -> facts.add(found.group(1)));
        return facts;
    }
}
