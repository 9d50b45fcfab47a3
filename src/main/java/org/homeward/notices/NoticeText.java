package org.homeward.notices;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one kind of notice: a first line {@code Subject: …}, an empty line, and the text. Facts stand in braces:
 * {@code {team}}. The link stands as {@code {link}}, and whether the mail says who the person is as {@code {person}}, where its
 * kind may; neither ever stands in the subject.
 */
public final class NoticeText {

    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");
    private static final String SUBJECT = "Subject: ";
    private static final String LINK = "link";
    private static final String PERSON = "person";
    private static final String ABOUT_NOBODY = "This mail says nothing about the person, so that it can be read anywhere.";
    private static final String ABOUT = "It is about %s.\nThis mail names a person: keep it in this mailbox, and do not pass it on.";

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
            wanted.add(LINK);
        }
        if (kind.namedTo().somebody()) {
            wanted.add(PERSON);
        }
        if (!factsIn(text).equals(wanted) || factsIn(read.subject).contains(LINK) || factsIn(read.subject).contains(PERSON)) {
            throw new IllegalArgumentException("Notice " + kind.key() + " says " + factsIn(text) + " and not " + wanted);
        }
        return read;
    }

    public String subject(Map<String, String> facts) {
        return filled(subject, facts, Map.of());
    }

    /** The text that can be read anywhere. */
    public String body(Map<String, String> facts, String link) {
        return filled(body, facts, Map.of(LINK, link, PERSON, ABOUT_NOBODY));
    }

    /** The same for a mailbox that may be told. @param person who it is about, for example {@code Ada Fielding, born 1941} */
    public String bodyNaming(String person, Map<String, String> facts, String link) {
        return filled(body, facts, Map.of(LINK, link, PERSON, String.format(ABOUT, person)));
    }

    private static String filled(String text, Map<String, String> facts, Map<String, String> ours) {
        return FACT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                ours.getOrDefault(found.group(1), facts.getOrDefault(found.group(1), ""))));
    }

    private static Set<String> factsIn(String text) {
        var facts = new HashSet<String>();
        FACT.matcher(text).results().forEach(found -> facts.add(found.group(1)));
        return facts;
    }
}
