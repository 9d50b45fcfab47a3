package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final Member NINA = Member.person("nina.ward", "Nina Wardley", "Ward sister");
    private final PasswordPolicy policy = new PasswordPolicy(List.of("password", "Liverpool", "1q2w3e4r5t6y", "youllneverwalkalone"));

    @ParameterizedTest
    @CsvSource({"short, at least 12", "elevenchars, at least 12", "Password1234!, tries first", "password-2026-2026, tries first",
            "aaaaaaaaaaaa, tries first", "123456789012, tries first", "abababababab, tries first", "qwertyuiopas, tries first",
            "1q2w3e4r5t6y, tries first", "You'll never walk alone1, ''", "youll never walk alone, tries first",
            "nina.ward2026, not made of", "WARDLEY-wardley, not made of", "Homeward-2026!, not made of",
            "Northbridge-26, not made of"})
    void easyOnesAreRefusedWithTheReason(String password, String because) {
        var problem = policy.problem(password, NINA, List.of("Northbridge Hospitals"));
        if (because.isEmpty()) {
            assertThat(problem).isEmpty();
        } else {
            assertThat(problem.orElseThrow()).contains(because);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kettle rain bishop", "Going-Home-2026", "nothing but lower case", "plum 41 lorry 96",
            "thehomewardofmanysisters", "Grüße aus der Küche"})
    void othersAreTakenWhateverTheyAreMadeOf(String password) {
        assertThat(policy.problem(password, NINA, List.of("Northbridge Hospitals"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 100_000})
    void nobodyGivesTheMachineWorkWithLongOnes(int length) {
        assertThat(policy.problem("kettle rain".repeat(length).substring(0, length), NINA, List.of()).orElseThrow())
                .contains("at most 200");
    }
}
