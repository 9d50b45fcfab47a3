package org.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.homeward.HomewardTest;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomewardTest
@DisplayName("Tasklist says whom a task is about, who else is on it, and where it is done on our own page")
class TasklistBannerBrowserTest {

    private static final String HOME = "confirm-home-circumstances";
    @RegisterExtension
    static final OpenChromium CHROMIUM = new OpenChromium();

    @Autowired
    private Scenarios scenarios;
    @LocalServerPort
    private int port;

    @Test
    @DisplayName("above the form")
    void personAboveTheForm() {
        var somebody = Somebody.verified();
        var task = scenarios.admit(somebody).task(HOME).getId();
        var ward = desk("nina.ward");
        TasklistTask.claim(ward, home(), task, HOME);

        var banner = ward.locator(".hw-beside");
        assertThat(banner).containsText(somebody.surname());
        assertThat(banner).containsText("4 May 1940");
        assertThat(banner).containsText(somebody.nhsNumber().replaceAll("(...)(...)(....)", "$1 $2 $3"));
        assertThat(banner).containsText("7B");
        var way = banner.getByRole(AriaRole.LINK);
        assertThat(way).hasText("Open on Homeward’s page");
        assertThat(way).hasAttribute("href", "/tasks/" + task);
    }

    @Test
    @DisplayName("with whoever else has it before them")
    void whoElse() {
        var task = scenarios.admit(Somebody.verified()).task(HOME).getId();
        TasklistTask.claim(desk("omar.ward"), home(), task, HOME);
        var ward = desk("nina.ward");
        ward.navigate(home() + "/camunda/app/tasklist/default/#/?task=" + task);
        assertThat(ward.locator(".hw-beside")).containsText("Omar Ward");
    }

    @Test
    @DisplayName("on the cards of the list, all in one request")
    void onTheCards() {
        var somebody = Somebody.verified();
        var journey = scenarios.admit(somebody).journey();
        var ward = desk("nina.ward");
        var requests = new AtomicInteger();
        ward.onRequest(request -> requests.addAndGet(request.url().contains("/tasks/beside?") ? 1 : 0));
        ward.navigate(home() + "/camunda/app/tasklist/default/#/?searchQuery=" + URLEncoder.encode("""
                [{"type":"processInstanceBusinessKey","operator":"eq","value":"%s","name":""}]""".formatted(journey.value()),
                StandardCharsets.UTF_8));
        ward.locator(".task-filters").getByText("All I may see").click();
        var card = ward.locator(".tasks-list li", new Page.LocatorOptions().setHasText(somebody.surname()));
        assertThat(card.first()).isVisible();
        assertThat(requests.get()).isLessThan(ward.locator(".tasks-list .hw-card").count());
        assertThat((String) ward.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}])"))
                .doesNotContainIgnoringCase(somebody.surname());
    }

    @ParameterizedTest
    @CsvSource({"nina.ward,tasklist,Tasklist – Homeward", "pete.process,cockpit,Dashboard – Cockpit – Homeward",
            "ada.admin,admin,Dashboard – Admin – Homeward", "nina.ward,welcome,Welcome – Homeward"})
    @DisplayName("and the browser's tab says where one is")
    void titles(String user, String application, String title) {
        var page = desk(user);
        page.navigate(home() + "/camunda/app/" + application + "/default/");
        if (!TasklistTask.appears(page.locator(".app-banner .brand-name"))) {
            page.reload();
        }
        assertThat(page).hasTitle(title);
    }

    private Page desk(String user) {
        return Desk.of(CHROMIUM.get(), home(), user);
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
