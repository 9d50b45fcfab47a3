package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was answered of a concern stays with those who are told what it is about. */
class PartOfFormTest {

    private final PartOfForm forms = read();

    @Test
    void keepsAConcernFromThoseWhoAreToldOnlyThatThereIsOne() {
        assertThat(forms.mayRead(permit(Part.SAFEGUARDING_FLAG, Part.IDENTITY), "record-concern")).isFalse();
        assertThat(forms.mayRead(permit(Part.SAFEGUARDING), "record-concern")).isTrue();
        assertThat(forms.mayRead(permit(Part.IDENTITY), "describe-needs")).isTrue();
    }

    @Test
    void speaksOfFormsThatThereAre() {
        assertThat(forms.parts().keySet()).isNotEmpty()
                .allMatch(form -> Files.exists(Path.of("processes/duties/" + form + ".form")));
    }

    private static Permit permit(Part... parts) {
        return new Permit(Set.of(), Set.of(parts), Set.of());
    }

    private static PartOfForm read() {
        try {
            return PartOfForm.read(Files.readString(Path.of("src/main/resources/access/part-of-form.csv")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
