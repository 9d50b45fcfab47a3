package org.homeward.demo;

import java.io.IOException;
import java.util.Set;
import org.homeward.access.SheetFiles;
import org.homeward.access.Viewer;
import org.homeward.person.HomeFacts;
import org.homeward.person.ImportHomeFacts;
import org.homeward.person.NhsNumber;
import org.homeward.person.Persons;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Brings in what is known of the lives at home of a few invented people, once, as a council would by a file. */
@Component
@Profile("demo")
class DemoHomes implements ApplicationRunner {

    private static final Viewer COUNCIL = new Viewer("bea.broker", Set.of("brokerage-officers.eastvale"));

    private final ImportHomeFacts importHomeFacts;
    private final SheetFiles files;
    private final Persons persons;
    private final HomeFacts facts;

    DemoHomes(ImportHomeFacts importHomeFacts, SheetFiles files, Persons persons, HomeFacts facts) {
        this.importHomeFacts = importHomeFacts;
        this.files = files;
        this.persons = persons;
        this.facts = facts;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var sheet = files.read(new ClassPathResource("demo/home-facts.csv").getContentAsByteArray());
        var isThere = sheet.lines().stream().allMatch(line -> NhsNumber.read(line.cell("nhs_number"))
                .flatMap(persons::withNhsNumber).filter(person -> !facts.of(person.id()).isEmpty()).isPresent());
        if (!isThere) {
            importHomeFacts.take(COUNCIL, sheet);
        }
    }
}
