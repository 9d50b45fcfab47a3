package org.homeward.sourcing.web;

import java.time.Clock;
import java.util.stream.Collectors;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.access.WhoIsAsking;
import org.homeward.carepackage.PackageTypes;
import org.homeward.person.Persons;
import org.homeward.sourcing.OfferInBook;
import org.homeward.sourcing.ReadNeeds;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One need for care: what is looked for, who was asked in which round, how well each fits and what it said. */
@Controller
class NeedPage {

    private final ReadNeeds needs;
    private final WhoIsAsking asking;
    private final PackageTypes types;
    private final DeclineReasons reasons;
    private final Directory directory;
    private final Persons persons;
    private final Clock clock;

    NeedPage(ReadNeeds needs, WhoIsAsking asking, PackageTypes types, DeclineReasons reasons, Directory directory, Persons persons,
             Clock clock) {
        this.needs = needs;
        this.asking = asking;
        this.types = types;
        this.reasons = reasons;
        this.directory = directory;
        this.persons = persons;
        this.clock = clock;
    }

    /** Answers "not found" alike for a need that does not exist and one of somebody whom the viewer may not see. */
    @GetMapping("/needs/{ref}")
    String show(@PathVariable String ref, Model model) {
        var file = needs.find(asking.viewer(), ref).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("file", file);
        model.addAttribute("person", persons.of(file.need().journey()).orElse(null));
        model.addAttribute("types", types.today());
        model.addAttribute("reasons", reasons.today());
        model.addAttribute("names", file.offers().stream().map(OfferInBook::organisation).distinct()
                .flatMap(id -> directory.organisation(id).stream()).collect(Collectors.toMap(Organisation::id, Organisation::name)));
        model.addAttribute("now", clock.instant());
        return "sourcing/need";
    }
}
