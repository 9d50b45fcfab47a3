package org.homeward.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a notice says, and what cannot get into one. */
class NoticeTextTest {

    private static final Path WORDS = Path.of("src/main/resources/notices");

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKindSaysItsFactsAndItsLinkAndNothingElse(NoticeKind kind) throws IOException {
        var text = NoticeText.read(kind, Files.readString(WORDS.resolve(kind.key() + ".txt")));
        var facts = kind.facts().stream().collect(Collectors.toMap(fact -> fact, fact -> "<" + fact + ">"));

        assertThat(text.subject(facts)).isNotBlank().doesNotContain("{", "http");
        assertThat(text.body(facts, "https://homeward.example/here")).doesNotContain("{", "}");
        assertThat(text.body(facts, "https://homeward.example/here").split("https://homeward.example/here", -1))
                .hasSize(kind.leadsToAPage() ? 2 : 1);
        assertThat(facts.values()).allMatch(fact -> text.body(facts, "").contains(fact));
        assertThat(text.body(facts, "").lines()).allMatch(line -> line.length() <= 78);
    }

    @Test
    void whatNamesNobodyHasNoPlaceForAPerson() {
        assertThatThrownBy(() -> NoticeText.read(NoticeKind.OFFER_CHOSEN, "Subject: {reference}\n\n{link} {person}"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("offer-chosen");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void aPersonIsNamedInTheTextOfSomeKindsAndInNoSubject(NoticeKind kind) throws IOException {
        var text = NoticeText.read(kind, Files.readString(WORDS.resolve(kind.key() + ".txt")));

        assertThat(text.bodyNaming("Ada {link} $1, born 1941", Map.of(), "").contains("It is about Ada {link} $1, born 1941.\nThis mail names"))
                .isEqualTo(kind.namedTo() != NamedTo.NOBODY);
        assertThat(text.body(Map.of("person", "Ada"), "")).doesNotContain("Ada");
        assertThat(text.subject(Map.of("person", "Ada", "link", "Ada"))).doesNotContain("Ada");
    }

    @Test
    void everyFileOfWordsBelongsToAKind() throws IOException {
        try (var files = Files.list(WORDS)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(
                    Arrays.stream(NoticeKind.values()).map(kind -> kind.key() + ".txt").toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subject: Late\n\n{task} {team} {due} {link} {person} {name}", "Subject: Late\n\n{task} {link} {person}",
            "Late\n\n{task} {team} {due} {link} {person}", "Subject: {link}\n\n{task} {team} {due} {person}",
            "Subject: {person}\n\n{task} {team} {due} {link}", "Subject: Late {person}\n\n{task} {team} {due} {link} {person}",
            "Subject: Late\n\n{task} {team} {due} {link}"})
    void wordsThatSayMoreOrLessThanTheirKindAreRefused(String template) {
        assertThatThrownBy(() -> NoticeText.read(NoticeKind.TASK_OVERDUE, template))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("task-overdue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "two@example.org, three@example.org", "a@b\r\nBcc: c@example.org", "<a@b>", "a b@c"})
    void onlyOneMailboxIsWrittenTo(String recipient) {
        assertThatThrownBy(() -> overdue(recipient, "/", "Agree the pathway")).hasMessageContaining("one mailbox");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://elsewhere.example/", "//elsewhere.example/", "/a\r\nb", "javascript:alert(1)", "/ a"})
    void aLinkLeadsNowhereElse(String path) {
        assertThatThrownBy(() -> overdue("team@example.org", path, "Agree the pathway"))
                .hasMessageContaining("a page of Homeward");
    }

    @Test
    void aFactIsOneShortLine() {
        assertThatThrownBy(() -> overdue("team@example.org", "/", "Late\r\nBcc: all@example.org"))
                .hasMessageContaining("one line");
        assertThatThrownBy(() -> overdue("team@example.org", "/", "x".repeat(201))).hasMessageContaining("one line");
        assertThatThrownBy(() -> new Notice(NoticeKind.TASK_OVERDUE, Set.of("eastvale"), "team@example.org", "/",
                Optional.empty(), Optional.empty(), Map.of("person", "Ada Fielding")))
                .hasMessageContaining("task-overdue");
    }

    @Test
    void aFactIsNeverReadAsATemplate() throws IOException {
        var text = NoticeText.read(NoticeKind.TASK_OVERDUE, Files.readString(WORDS.resolve("task-overdue.txt")));
        assertThat(text.body(Map.of("task", "{link} $1", "team", "T", "due", "now", "unblock", "The hub agrees it."), "https://homeward.example/"))
                .contains("\"{link} $1\"");
    }

    private static Notice overdue(String recipient, String path, String task) {
        return new Notice(NoticeKind.TASK_OVERDUE, Set.of("eastvale"), recipient, path, Optional.empty(),
                Optional.empty(), Map.of("task", task, "team", "Eastvale social workers", "due", "today, 14:00", "unblock", "The hub agrees the pathway."));
    }
}
