package org.homeward.links.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.homeward.links.AnswerLink;
import org.homeward.links.AnswerLink.State;
import org.homeward.links.LinkToAsk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link opens what it was made for and nothing else. */
class HmacSealTest {

    private static final Instant NOW = Instant.parse("2027-03-04T10:00:00Z");
    private final HmacSeal seal = seal("one key");
    private final AnswerLink link = link(UUID.randomUUID(), "confirm-restart", "H-1", "brightwater", NOW);

    @Test
    void fitsTheLinkItWasMadeForAndSaysNothingAboutIt() {
        var token = seal.token(link);
        assertThat(seal.fits(token, link)).isTrue();
        assertThat(token).matches("[\\w-]{43}\\.[\\w-]{43}").doesNotContain("H-1", "brightwater");
        assertThat(seal.token(link)).as("never the same again").isNotEqualTo(token);
    }

    @Test
    void fitsNoOtherPurposeSubjectTeamOrExpiry() {
        var token = seal.token(link);
        assertThat(seal.fits(token, link(link.id(), "first-visit", "H-1", "brightwater", NOW))).isFalse();
        assertThat(seal.fits(token, link(link.id(), "confirm-restart", "H-2", "brightwater", NOW))).isFalse();
        assertThat(seal.fits(token, link(link.id(), "confirm-restart", "H-1", "kestrel", NOW))).isFalse();
        assertThat(seal.fits(token, link(link.id(), "confirm-restart", "H-1", "brightwater", NOW.plus(Duration.ofDays(1))))).isFalse();
        assertThat(seal.fits(token, link(UUID.randomUUID(), "confirm-restart", "H-1", "brightwater", NOW))).isFalse();
        assertThat(seal("another key").fits(token, link)).isFalse();
    }

    @Test
    void aForgedEndDoesNotFitThoughItIsFoundByItsBeginning() {
        var token = seal.token(link);
        var forged = token.substring(0, 44) + (token.charAt(44) == 'A' ? 'B' : 'A') + token.substring(45);
        assertThat(seal.fingerprint(forged)).isEqualTo(seal.fingerprint(token));
        assertThat(seal.fits(forged, link)).isFalse();
        assertThat(seal.fits(token + "A", link)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "x", "x.y.z", "%00", "ä.ö"})
    void whatIsNoLinkFitsNothing(String token) {
        assertThat(seal.fits(token, link)).isFalse();
        assertThat(seal.fingerprint(token)).hasSize(32);
    }

    @Test
    void theSameCodeHasAnotherHashForEachLinkAndKey() {
        assertThat(seal.code(link.id(), "123456")).isEqualTo(seal.code(link.id(), "123456"))
                .isNotEqualTo(seal.code(UUID.randomUUID(), "123456")).isNotEqualTo(seal("another key").code(link.id(), "123456"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2hvcnQ=", "not base64!"})
    void aKeyIs32Bytes(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> HmacSeal.decoded(key));
    }

    private static HmacSeal seal(String words) {
        return HmacSeal.decoded(Base64.getEncoder().encodeToString(Arrays.copyOf(words.getBytes(StandardCharsets.UTF_8), HmacSeal.BYTES)));
    }

    private static AnswerLink link(UUID id, String purpose, String subject, String provider, Instant expires) {
        return new AnswerLink(id, new LinkToAsk(purpose, subject, "once", "care-providers." + provider, "a@example.org",
                "brokerage-officers.eastvale", Optional.empty(), expires), NOW, State.OPEN, Optional.empty());
    }
}
