package org.homeward.integration.hl7.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    private static final byte[] BODY = "PID|1||9990000018^^^NHS^NH".getBytes(StandardCharsets.UTF_8);
    private final Seal seal = new Seal(new byte[32]);

    @Test
    void whatIsSealedIsUnreadableAndComesBack() {
        var fingerprint = Seal.fingerprint(BODY);
        var sealed = seal.close(BODY, fingerprint);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("9990000018");
        assertThat(seal.close(BODY, fingerprint)).isNotEqualTo(sealed);
        assertThat(seal.open(sealed, fingerprint)).isEqualTo(BODY);
    }

    @Test
    void anotherKeyAnotherRowOrAChangedByteOpensNothing() {
        var fingerprint = Seal.fingerprint(BODY);
        var sealed = seal.close(BODY, fingerprint);
        var otherKey = new byte[32];
        otherKey[0] = 1;
        assertThatThrownBy(() -> new Seal(otherKey).open(sealed, fingerprint)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.open(sealed, new byte[32])).isInstanceOf(IllegalStateException.class);
        sealed[20] ^= 1;
        assertThatThrownBy(() -> seal.open(sealed, fingerprint)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.open(new byte[3], fingerprint)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theDemoMakesAKeyOnceAndKeepsIt(@TempDir Path folder) throws IOException {
        var file = folder.resolve("data/hl7-storage.key");
        var key = StorageKey.of(Optional.empty(), Optional.of(file));
        assertThat(key).hasSize(32);
        assertThat(StorageKey.of(Optional.empty(), Optional.of(file))).isEqualTo(key);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void aSettingGoesBeforeTheFileAndWithoutEitherThereIsAClearSentence() {
        var set = Base64.getEncoder().encodeToString(new byte[32]);
        assertThat(StorageKey.of(Optional.of(set), Optional.of(Path.of("never-read")))).isEqualTo(new byte[32]);
        assertThatThrownBy(() -> StorageKey.of(Optional.empty(), Optional.empty()))
                .hasMessage("No key is set with which to seal the hospitals' messages.");
        assertThatThrownBy(() -> StorageKey.of(Optional.of("c2hvcnQ="), Optional.empty()))
                .hasMessageContaining("not 32 bytes").hasMessageNotContaining("c2hvcnQ");
    }
}
