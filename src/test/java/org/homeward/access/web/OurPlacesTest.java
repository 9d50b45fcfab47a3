package org.homeward.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OurPlacesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/board", "/board?ward=northbridge-7b&late=yes", "/journeys/J-7K3F9Q",
            "/camunda/app/tasklist/default/", "/accounts/nina.ward"})
    void pagesOfOursAreGoneTo(String address) {
        assertThat(OurPlaces.among(address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "board", "//evil.example", "/\\evil.example", "\\\\evil.example", "/board//x", "/../x",
            "https://evil.example", "javascript:alert(1)", "/board\r\nSet-Cookie: x=y", "/board\u0000", "/%2f%2fevil",
            "/board#x", "/a;b", "/@evil.example", "/board/..", "/login", "/logout", "/engine-rest/task", "/api/v1/journeys",
            "/camunda/api/engine/engine/default/task", "/error", "/oauth2/authorization/openid", "/board?next=//evil", "/ board",
            "/set-up/x"})
    void nothingElseIs(String address) {
        assertThat(OurPlaces.among(address)).isEmpty();
    }

    @Test
    void norWhatIsTooLongOrMissing() {
        assertThat(OurPlaces.among("/" + "a".repeat(600))).isEmpty();
        assertThat(OurPlaces.among(null)).isEmpty();
    }
}
