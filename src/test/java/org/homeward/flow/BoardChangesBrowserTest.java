package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.browser.Looks;
import org.homeward.browser.OpenChromium;
import org.homeward.journey.JourneyId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way from a figure that is known better today to what arrived when, wide and narrow. */
@HomewardTest
class BoardChangesBrowserTest {

    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;

    private TwoDays twoDays;
    private Map<String, JourneyId> people;

    @BeforeEach
    void yesterdayAndToday() {
        twoDays = beans.createBean(TwoDays.class);
        people = twoDays.on("northbridge-7b");
        twoDays.leftYesterday(people.get("Cat"));
    }

    @AfterEach
    void over() {
        twoDays.areOver(people);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void fromTheBoxToWhatArrived(int width) {
        try (var screen = Screen.of(CHROMIUM.browser(), port, "nina.ward", width, true)) {
            var page = screen.open("/board?ward=northbridge-7b");
            var better = page.locator(".hw-box__better").first();
            better.waitFor();
            screen.picture("changes-board-" + width);
            assertThat(Looks.byHouse(page)).as("board at " + width).isEmpty();
            assertThat(Looks.byAxe(page)).as("board at " + width).isEmpty();
            assertThat(better.textContent()).matches("yesterday \\d+, now known as \\d+");
            better.click();
            page.locator("#afterwards").waitFor();
            screen.picture("changes-" + width);
            assertThat(page.locator("#afterwards ~ *").allTextContents().toString()).contains("Cat Change", "The hospital confirmed that the person has left.");
            assertThat(Looks.byHouse(page)).as("changes at " + width).isEmpty();
            assertThat(Looks.byAxe(page)).as("changes at " + width).isEmpty();
            assertThat(Looks.tooWide(page)).as("changes at " + width).isEmpty();
        }
    }
}
