package org.homeward.carepackage.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.carepackage.KeepProviderTelephone;
import org.homeward.carepackage.PackageRefused;
import org.homeward.carepackage.PackageRefused.Problem;
import org.homeward.carepackage.ProviderTelephones;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** By which numbers providers are telephoned; whoever brokers care keeps them. */
@Controller
class ProviderTelephonesPage {

    private static final String ADDRESS = "/care-packages/telephones";

    private final PackageGate gate;
    private final ProviderTelephones telephones;
    private final KeepProviderTelephone keeping;
    private final Directory directory;

    ProviderTelephonesPage(PackageGate gate, ProviderTelephones telephones, KeepProviderTelephone keeping, Directory directory) {
        this.gate = gate;
        this.telephones = telephones;
        this.keeping = keeping;
        this.directory = directory;
    }

    /** A provider with its numbers as they stand in the fields. */
    record Row(String provider, String name, String office, String onCall) {
    }

    @GetMapping(ADDRESS)
    String show(Model model) {
        gate.brokering("");
        return list(Optional.empty(), model);
    }

    /** @param sent what could not be taken stands in its fields as it was written */
    private String list(Optional<Row> sent, Model model) {
        model.addAttribute("rows", directory.careProviders().stream().map(this::row)
                .map(row -> sent.filter(it -> it.provider().equals(row.provider())).orElse(row))
                .sorted(Comparator.comparing(Row::name)).toList());
        return "carepackage/telephones";
    }

    @PostMapping(ADDRESS)
    String keep(@RequestParam(defaultValue = "") String provider, @RequestParam(defaultValue = "") String office,
                @RequestParam(name = "on_call", defaultValue = "") String onCall, Model model, RedirectAttributes after) {
        gate.brokering("");
        try {
            keeping.keep(gate.viewer(), provider, office, onCall);
            after.addFlashAttribute("outcome", "The numbers of " + name(provider) + " are kept.");
            return "redirect:" + ADDRESS;
        } catch (PackageRefused e) {
            model.addAttribute("problems", e.problems().stream().map(problem -> shown(problem, provider)).toList());
            return list(Optional.of(new Row(provider, name(provider), office, onCall)), model);
        }
    }

    private Row row(Organisation each) {
        var numbers = telephones.of(each.id());
        return new Row(each.id(), each.name(), numbers.map(ProviderTelephones.Numbers::office).orElse(""),
                numbers.flatMap(ProviderTelephones.Numbers::onCall).orElse(""));
    }

    /** A problem as it stands alone, leading to its own field. */
    private Problem shown(Problem problem, String provider) {
        var field = problem.field().equals("provider") ? "Provider" : name(provider) + ", " + List.of("office", "on call")
                .get(problem.field().equals("office") ? 0 : 1);
        return new Problem(problem.field() + "-" + provider, field + ": " + problem.sentence());
    }

    private String name(String provider) {
        return Optional.of(provider).flatMap(directory::organisation).map(Organisation::name).orElse(provider);
    }
}
