package org.homeward.access.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.access.AuditEntry;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.access.Organisation;

/** Says the audit in plain words. Names of members and organisations are looked up once a page. */
public final class AuditWords {

    static final Map<String, String> PURPOSES = new LinkedHashMap<>();

    static {
        PURPOSES.put("direct-care", "Direct care");
        PURPOSES.put("break-glass", "Emergency access");
        PURPOSES.put("administration", "Administration");
        PURPOSES.put("review", "Review");
    }

    private final Directory directory;
    private final Map<String, String> names = new LinkedHashMap<>();

    AuditWords(Directory directory) {
        this.directory = directory;
    }

    /** Who it was, for information governance: "Nina Ward (nina.ward)", or the sender. */
    public String who(String user) {
        if (user.startsWith("hl7:")) {
            return "Hospital message from " + user.substring("hl7:".length());
        }
        if (user.startsWith("link:")) {
            return organisation(user.substring("link:".length())) + ", by link";
        }
        if (user.equals("homeward") || user.equals("nobody") || user.startsWith("process:")) {
            return "Homeward";
        }
        return names.computeIfAbsent("user " + user, key -> directory.member(user).map(Member::name)
                .map(name -> name + " (" + user + ")").orElse(user));
    }

    /** The kinds of work: "Ward staff". */
    public String roles(AuditEntry entry) {
        var roles = entry.groups().stream().map(group -> group.replaceFirst("\\..*", "")).distinct()
                .map(AuditWords::sentence).toList();
        return roles.isEmpty() ? entry.who().startsWith("hl7:") ? "A hospital's system" : "" : String.join(", ", roles);
    }

    public String organisations(AuditEntry entry) {
        return entry.organisations().stream().map(this::organisation).collect(Collectors.joining(", "));
    }

    private String organisation(String id) {
        return names.computeIfAbsent("organisation " + id, key -> directory.organisation(id).map(Organisation::name).orElse(id));
    }

    /** What happened: "Was shown: Journey", "Task completed". */
    public String deed(AuditEntry entry) {
        return entry.isRead() ? "Was shown: " + entry.screen() : sentence(entry.action().replace('.', ' '));
    }

    /** For the person: "opened your record", "saw you on a list". */
    public String forThePerson(AuditEntry entry) {
        if (entry.screen().startsWith("Form ")) {
            return entry.screen().endsWith("to choose from") ? "was offered your name to choose from"
                    : "opened a form about you";
        }
        if (entry.screen().equals("Notes") || entry.screen().startsWith("File ")) {
            return entry.screen().equals("Notes") ? "read the notes about you" : "opened a file kept about you";
        }
        return entry.journeys().size() == 1 && entry.screen().equals("Journey") ? "opened your record"
                : entry.screen().equals("Engine") ? "looked at the steps of your way home" : "saw you on a list";
    }

    public String purpose(AuditEntry entry) {
        var parts = entry.purpose().split(": ", 2);
        var words = PURPOSES.getOrDefault(parts[0], parts[0]);
        return parts.length > 1 ? words + ": " + parts[1] : words;
    }

    /** Whose, where it is few; else how many. */
    public String whose(AuditEntry entry) {
        var people = entry.journeys();
        return people.size() > 1 ? people.size() + " people" : people.isEmpty() ? "" : people.get(0);
    }

    public List<Choice> purposes() {
        return PURPOSES.entrySet().stream().map(entry -> new Choice(entry.getKey(), entry.getValue())).toList();
    }

    private static String sentence(String key) {
        var words = key.replaceAll("([A-Z])", " $1").replace('-', ' ').toLowerCase(Locale.UK);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** One of several to choose. */
    public record Choice(String key, String words) {
    }
}
