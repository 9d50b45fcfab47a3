package org.homeward.studio.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.homeward.tasks.store.JsonFormContract;
import org.junit.jupiter.api.Test;

/** A form says who it is about, or to a provider which offer it is, and never both. */
class FormAboutWhomTest {

    private static final String PERSON = "**{{personBanner}}**";
    private static final String OFFER = "## Offer {{offerReference}}";
    private static final String NEITHER = "the first thing on it is not who the person is, nor for a provider which offer it is";

    @Test
    void eitherStandsFirst() {
        assertThat(FormLint.findings(beginningWith(PERSON), lists())).noneMatch(found -> found.contains(NEITHER));
        assertThat(FormLint.findings(beginningWith(OFFER), lists())).noneMatch(found -> found.contains(NEITHER));
        assertThat(FormLint.findings(beginningWith("Good morning"), lists())).anyMatch(found -> found.contains(NEITHER));
        assertThat(FormLint.findings(beginningWith(PERSON + OFFER), lists())).anyMatch(found -> found.contains(NEITHER));
    }

    @Test
    void aProviderIsNeverToldWhoThePersonIs() {
        assertThat(FormLint.aboutWhom(beginningWith(OFFER), true)).isEmpty();
        assertThat(FormLint.aboutWhom(beginningWith(PERSON), true)).containsExactly(
                "try-out: it tells a provider who the person is; say which offer it is");
        assertThat(FormLint.aboutWhom(beginningWith(OFFER, PERSON), true)).hasSize(1);
    }

    @Test
    void everybodyElseIs() {
        assertThat(FormLint.aboutWhom(beginningWith(PERSON), false)).isEmpty();
        assertThat(FormLint.aboutWhom(beginningWith(OFFER), false)).containsExactly("try-out: it does not say who the person is");
    }

    private static FormFile beginningWith(String... texts) {
        try {
            var components = List.of(texts).stream().map(text -> Map.of("type", "text", "text", text)).toList();
            return new FormFile("try-out", new ObjectMapper().readTree(new ObjectMapper().writeValueAsString(
                    Map.of("components", components))), JsonFormContract.read("{\"form\": \"try-out\", \"answers\": []}"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KnownLists lists() {
        return new KnownLists(Map.of());
    }
}
