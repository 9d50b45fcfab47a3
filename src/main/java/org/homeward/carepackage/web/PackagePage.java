package org.homeward.carepackage.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.access.Organisation;
import org.homeward.carepackage.CarePackages.ChangedMeanwhile;
import org.homeward.carepackage.Funder;
import org.homeward.carepackage.ImportCarePackages;
import org.homeward.carepackage.KeepCarePackage;
import org.homeward.carepackage.KeepCarePackage.Kept;
import org.homeward.carepackage.KeepCarePackage.What;
import org.homeward.carepackage.PackageRefused;
import org.homeward.carepackage.PackageRefused.Problem;
import org.homeward.carepackage.PackageState;
import org.homeward.carepackage.PackageSteps;
import org.homeward.carepackage.PackageTypes;
import org.homeward.carepackage.Rate;
import org.homeward.carepackage.SeenPackages;
import org.homeward.carepackage.SeenPackages.Seen;
import org.homeward.journey.London;
import org.homeward.links.Voice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One care package with its story; the brokers of its council enter, change and end it here. */
@Controller
class PackagePage {

    private final PackageGate gate;
    private final SeenPackages seen;
    private final KeepCarePackage keeping;
    private final ImportCarePackages files;
    private final PackageSteps steps;
    private final PackageTypes types;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;

    PackagePage(PackageGate gate, SeenPackages seen, KeepCarePackage keeping, ImportCarePackages files,
                PackageSteps steps, PackageTypes types, Directory directory, Audit audit, Clock clock) {
        this.gate = gate;
        this.seen = seen;
        this.keeping = keeping;
        this.files = files;
        this.steps = steps;
        this.types = types;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/care-packages/{id}")
    String show(@PathVariable String id, Model model) {
        var it = gate.reading(id);
        audit.readPersons(gate.viewer(), "Care package", List.of(it.carePackage().person().value()));
        model.addAttribute("it", it);
        model.addAttribute("package", it.carePackage());
        var story = steps.of(it.carePackage().id());
        model.addAttribute("steps", story);
        model.addAttribute("names", story.stream().flatMap(step -> step.word().byWhom().stream()).distinct()
                .collect(Collectors.toMap(Function.identity(), this::whoever)));
        model.addAttribute("next", it.carePackage().state().isAgreed()
                ? it.carePackage().nextVisit(clock.instant()).orElse(null) : null);
        model.addAttribute("today", London.day(clock.instant()));
        model.addAttribute("others", seen.of(gate.viewer(), it.carePackage().person()).stream()
                .filter(other -> !other.carePackage().id().equals(it.carePackage().id())).toList());
        model.addAttribute("typeName", types.today().getOrDefault(it.carePackage().type(), it.carePackage().type()));
        model.addAttribute("providerName", name(it.carePackage().provider()));
        model.addAttribute("councilName", name(it.carePackage().council()));
        model.addAttribute("mayChange", gate.mayChange(it));
        return "carepackage/package";
    }

    @GetMapping("/care-packages/new")
    String blank(Model model) {
        gate.brokering("");
        return form(null, Map.of(), List.of(), model);
    }

    @GetMapping("/care-packages/{id}/change")
    String change(@PathVariable String id, Model model) {
        var it = gate.changing(id);
        audit.readPersons(gate.viewer(), "Care package, to be changed", List.of(it.carePackage().person().value()));
        var cells = new HashMap<>(files.cells(it.carePackage()));
        cells.put("version", String.valueOf(it.carePackage().version()));
        cells.computeIfPresent("visits", (field, text) -> text.replace(" | ", "\n"));
        cells.put("weekly_hours", "");
        return form(it, cells, List.of(), model);
    }

    @PostMapping("/care-packages")
    String enter(@RequestParam Map<String, String> sent, Model model, RedirectAttributes after) {
        var council = gate.brokering(sent.getOrDefault("council", ""));
        return keep(null, sent, cells -> new Kept(keeping.enter(council, cells, gate.word("")), What.CREATED), model, after);
    }

    @PostMapping("/care-packages/{id}/change")
    String keep(@PathVariable String id, @RequestParam Map<String, String> sent, Model model, RedirectAttributes after) {
        var it = gate.changing(id);
        var whole = new HashMap<>(sent);
        whole.put("reference", it.carePackage().reference());
        var version = Optional.ofNullable(sent.get("version")).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
        return keep(it, whole, cells -> keeping.put(it.carePackage().council(), cells, version, gate.word("")), model, after);
    }

    @PostMapping("/care-packages/{id}/end")
    String end(@PathVariable String id, @RequestParam(defaultValue = "") String end, @RequestParam(defaultValue = "") String why,
               Model model, RedirectAttributes after) {
        var it = gate.changing(id);
        try {
            var ended = keeping.end(it.carePackage().id(), LocalDate.parse(end), gate.word(why));
            audit.did(gate.viewer(), "carePackage.ended", Optional.empty(), id);
            after.addFlashAttribute("outcome", ended.state() == PackageState.ENDED ? "The care package has ended."
                    : "The last day is noted. The care goes on until then.");
            return "redirect:/care-packages/" + it.carePackage().id();
        } catch (DateTimeParseException e) {
            model.addAttribute("problems", List.of(new Problem("end", "Say the last day of the care")));
        } catch (PackageRefused e) {
            model.addAttribute("problems", e.problems().stream().map(PackagePage::shown).toList());
        }
        return show(id, model);
    }

    private String keep(Seen before, Map<String, String> sent, Function<Map<String, String>, Kept> keeping, Model model,
                        RedirectAttributes after) {
        var cells = new HashMap<>(sent);
        cells.keySet().retainAll(KeepCarePackage.fields());
        cells.computeIfPresent("visits", (field, text) -> text.replaceAll("\\R+", " | "));
        try {
            var kept = keeping.apply(cells);
            if (kept.what() != What.UNCHANGED) {
                audit.did(gate.viewer(), "carePackage.kept", Optional.empty(), kept.carePackage().id().value());
            }
            after.addFlashAttribute("outcome", kept.what() == What.UNCHANGED ? "Nothing was changed." : "The care package is kept.");
            return "redirect:/care-packages/" + kept.carePackage().id();
        } catch (PackageRefused e) {
            return form(before, sent, e.problems().stream().map(PackagePage::shown).toList(), model);
        } catch (ChangedMeanwhile e) {
            return form(before, sent, List.of(new Problem("reference", e.getMessage())), model);
        }
    }

    private String form(Seen before, Map<String, String> cells, List<Problem> problems, Model model) {
        model.addAttribute("it", before);
        model.addAttribute("was", cells);
        model.addAttribute("problems", problems);
        model.addAttribute("wrong", problems.stream().collect(Collectors.toMap(Problem::field, Problem::sentence, (one, other) -> one)));
        model.addAttribute("types", types.today());
        model.addAttribute("funders", Funder.values());
        model.addAttribute("units", Rate.Unit.values());
        model.addAttribute("councils", gate.councils());
        model.addAttribute("providers", directory.careProviders());
        return "carepackage/change";
    }

    /** A problem as it stands alone, with the name of its field. */
    private static Problem shown(Problem problem) {
        var name = problem.field().replace('_', ' ').replace("nhs", "NHS");
        return new Problem(problem.field(), Character.toUpperCase(name.charAt(0)) + name.substring(1) + ": " + problem.sentence());
    }

    /** A member, an organisation that answered by link, or a system. */
    private String whoever(String by) {
        return by.startsWith(Voice.BY_LINK) ? name(by.substring(Voice.BY_LINK.length()))
                : directory.member(by).map(Member::name).orElse(by);
    }

    private String name(String organisation) {
        return directory.organisation(organisation).map(Organisation::name).orElse(organisation);
    }
}
