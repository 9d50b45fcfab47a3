package org.homeward;

import org.homeward.access.store.AuditCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Homeward: the engine, the pages, the API and the hospital's message door, on one PostgreSQL. */
@SpringBootApplication
public class HomewardApplication {

    public static void main(String[] arguments) {
        if (AuditCommand.isAsked(arguments)) {
            System.exit(AuditCommand.run(arguments));
        }
        SpringApplication.run(HomewardApplication.class, arguments);
    }
}
