package org.homeward.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at the end of the start where everything is, who can sign in, and how to send the first message. */
@Component
@Profile("demo")
class StartBanner {

    private static final Logger LOG = LoggerFactory.getLogger(StartBanner.class);

    @EventListener
    void ready(ApplicationReadyEvent event) {
        LOG.info("Homeward is ready.{}", text(event.getApplicationContext().getEnvironment()));
    }

    static String text(Environment environment) {
        var home = "http://localhost:" + environment.getProperty("local.server.port",
                environment.getProperty("server.port", "8080"));
        var door = environment.getProperty("homeward.hl7.port", "2575");
        var addresses = List.of("",
                "  Pages      " + home + "/   (board: " + home + "/board)",
                "  Tasklist   " + home + "/camunda/app/tasklist/default/",
                "  Cockpit    " + home + "/camunda/app/cockpit/default/   (pete.process, ada.admin)",
                "  API        " + home + "/api/v1/journeys   (described at " + home + "/api/v1/docs)",
                "  Messages   MLLP on port " + door + "; send one with",
                "             java src/main/java/org/homeward/integration/hl7/SendMessage.java --now "
                        + "examples/hl7/a01-ada-fielding.hl7" + (door.equals("2575") ? "" : " localhost " + door), "",
                "  Everybody's password is " + DemoUser.PASSWORD + ". Invented people, for trying out only:");
        var people = DemoUser.people().stream().map(user -> String.format(Locale.ROOT, "    %-18s %-36s %s",
                user.member().userId(), user.member().jobTitle(), String.join(", ", user.groups())));
        var systems = Stream.of(DemoUser.HOSPITAL_SYSTEM, DemoUser.COUNCIL_SYSTEM).map(system -> String.format(Locale.ROOT,
                "    %-18s %-36s %s", system.member().userId(), "Service account for the API (Basic)",
                String.join(", ", system.groups())));
        var service = Stream.of("    and their colleagues: " + home + "/organisations", "");
        return String.join("\n", Stream.of(addresses.stream(), people, systems, service).flatMap(lines -> lines).toList());
    }
}
