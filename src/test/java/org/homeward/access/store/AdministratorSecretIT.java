package org.homeward.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.HomewardApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Starts the product without the demo, as a fresh installation does: it must say what is missing, and open nothing. */
@ExtendWith(OutputCaptureExtension.class)
class AdministratorSecretIT {

    @ParameterizedTest
    @CsvSource({"'',no password is set for its administrator",
            "too-short,the password of its administrator is shorter than 12 characters"})
    void withoutASecretItSaysSoAtTheEndOfTheLogAndNothingIsOpen(String password, String why, CapturedOutput output) {
        assertThat(startFails("--homeward.admin.password=" + password)).isInstanceOf(AdministratorSecret.Missing.class)
                .hasMessage("Homeward does not start because " + why + ".");
        assertThat(output.getOut()).contains("APPLICATION FAILED TO START",
                "Homeward does not start because " + why + ".", "Set HOMEWARD_ADMIN_PASSWORD to a password of at least 12");
        assertThat(output.getOut()).doesNotContain("Tomcat started", "HikariPool").doesNotContain("\tat org.homeward");
        assertThat(output.getOut().strip().lines().reduce((first, last) -> last).orElseThrow())
                .contains("profile \"demo\"");
    }

    @Test
    void withASecretItGoesOnToTheDatabase() {
        assertThat(startFails("--homeward.admin.password=A-Long-Enough-Secret", "--spring.datasource.url="
                + "jdbc:postgresql://localhost:1/none", "--spring.datasource.hikari.initialization-fail-timeout=1"))
                .rootCause().hasMessageContaining("refused");
    }

    private static Throwable startFails(String... arguments) {
        var application = new SpringApplication(HomewardApplication.class);
        application.setRegisterShutdownHook(false);
        try {
            application.run(arguments).close();
        } catch (RuntimeException e) {
            return e;
        }
        throw new AssertionError("Homeward started");
    }
}
