package org.homeward.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class StartBannerTest {

    @Test
    void saysWhereEverythingIsAndWhoCanSignIn() {
        var text = StartBanner.text(new MockEnvironment().withProperty("local.server.port", "8123"));
        assertThat(text).contains("http://localhost:8123/", "MLLP on port 2575", "northbridge-epr", DemoUser.PASSWORD);
        assertThat(DemoUser.people()).allSatisfy(user -> assertThat(text.lines())
                .anyMatch(line -> line.contains(user.member().userId()) && user.groups().stream().allMatch(line::contains)));
    }

    @Test
    void theCommandThatSendsAMessageNamesFilesThatAreThere() {
        var files = Pattern.compile("[\\w/.-]+\\.(java|hl7)").matcher(StartBanner.text(new MockEnvironment())).results()
                .map(found -> Path.of(found.group())).toList();
        assertThat(files).hasSize(2).allMatch(Files::exists);
    }
}
