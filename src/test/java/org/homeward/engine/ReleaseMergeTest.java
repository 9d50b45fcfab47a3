package org.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A release meets what process owners have deployed since the release before it. */
class ReleaseMergeTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource(nullValues = "-", value = {
        "old, old, old, old,   'nobody changed it'",
        "old, new, old, new,   'the release changed it'",
        "old, old, mine, mine, 'the owner changed it, and the same jar starts again'",
        "old, new, new, new,   'both say the same'",
        "old, new, mine, mine, 'both changed it: the owner''s stays and is named'",
        "old, -, old, -,       'the release takes it out'",
        "old, -, mine, mine,   'the release takes out what the owner changed: it stays and is named'",
        "-, new, -, new,       'the release brings a new one'",
        "old, new, -, new,     'nothing is deployed yet'"})
    void takesEachFileFromWhoChangedIt(String before, String release, String deployed, String merged, String why) {
        var merge = ReleaseMerge.of(files(release), ReleaseMerge.hashes(files(before)), files(deployed));
        assertThat(merge.files()).hasSize(merged == null ? 0 : 1);
        if (merged != null) {
            assertThat(merge.files().get("a.bpmn")).asString(StandardCharsets.UTF_8).isEqualTo(merged);
        }
        assertThat(merge.kept().isEmpty()).isEqualTo(!why.contains("is named"));
    }

    @Test
    @DisplayName("each file is judged by itself")
    void eachByItself() {
        var merge = ReleaseMerge.of(of("a", "a2", "b", "b1"), ReleaseMerge.hashes(of("a", "a1", "b", "b1")),
                of("a", "a1", "b", "mine"));
        assertThat(merge.files().get("a")).asString().isEqualTo("a2");
        assertThat(merge.files().get("b")).asString().isEqualTo("mine");
        assertThat(merge.kept()).isEmpty();
    }

    private static Map<String, byte[]> files(String content) {
        return content == null ? Map.of() : of("a.bpmn", content);
    }

    private static Map<String, byte[]> of(String... namesAndContents) {
        var files = new TreeMap<String, byte[]>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put(namesAndContents[i], namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }
}
