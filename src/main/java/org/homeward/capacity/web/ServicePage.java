package org.homeward.capacity.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.capacity.Band;
import org.homeward.capacity.CareService;
import org.homeward.capacity.CloseService;
import org.homeward.capacity.ReadCapacity;
import org.homeward.capacity.SayCapacity;
import org.homeward.capacity.ServiceAccess;
import org.homeward.capacity.ServiceRefused;
import org.homeward.capacity.ServiceRefused.Problem;
import org.homeward.capacity.Source;
import org.homeward.capacity.WrittenFigure;
import org.homeward.carepackage.PackageTypes;
import org.homeward.carepackage.ProviderTelephones;
import org.homeward.journey.London;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One service: what it is, how many places it has free, and where its provider or broker says so. */
@Controller
class ServicePage {

    private static final String ADDRESS = "/services/{ref}";

    private final ServiceGate gate;
    private final ReadCapacity capacity;
    private final SayCapacity saying;
    private final CloseService closing;
    private final PackageTypes types;
    private final Directory directory;
    private final TeamMailboxes mailboxes;
    private final ProviderTelephones telephones;
    private final Clock clock;

    ServicePage(ServiceGate gate, ReadCapacity capacity, SayCapacity saying, CloseService closing, PackageTypes types,
                Directory directory, TeamMailboxes mailboxes, ProviderTelephones telephones, Clock clock) {
        this.gate = gate;
        this.capacity = capacity;
        this.saying = saying;
        this.closing = closing;
        this.types = types;
        this.directory = directory;
        this.mailboxes = mailboxes;
        this.telephones = telephones;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String ref, Model model) {
        return show(gate.reading(ref), new HashMap<>(), Map.of(), model);
    }

    /** One screen for all bands; what is left empty is not said. */
    @PostMapping(ADDRESS + "/capacity")
    String say(@PathVariable String ref, @RequestParam Map<String, String> form, Model model, RedirectAttributes after) {
        var service = gate.speaking(ref);
        var bands = Band.of(service.kind()).stream().filter(band -> isWritten(form, band)).toList();
        try {
            saying.say(gate.viewer(), ref, bands.stream().map(band -> new WrittenFigure(form.getOrDefault("day", ""), band.key(),
                    form.getOrDefault("capacity-" + band.key(), ""), form.getOrDefault("occupied-" + band.key(), ""),
                    form.getOrDefault("accepting-" + band.key(), ""))).toList(), source(service, form));
            after.addFlashAttribute("outcome", "The places are kept. They count from now on.");
            return "redirect:/services/" + ref;
        } catch (ServiceRefused e) {
            return show(service, form, e.problems().stream().collect(Collectors.toMap(it -> field(it, bands),
                    it -> sentence(it, bands), (first, second) -> first)), model);
        }
    }

    @PostMapping(ADDRESS + "/still-true")
    String again(@PathVariable String ref, @RequestParam Map<String, String> form, RedirectAttributes after) {
        var service = gate.speaking(ref);
        saying.again(gate.viewer(), ref, true, source(service, form));
        after.addFlashAttribute("outcome", "The places are as before, and count again from now on.");
        return "redirect:/services/" + ref;
    }

    @PostMapping(ADDRESS + "/closed")
    String close(@PathVariable String ref, @RequestParam(defaultValue = "") String reason, Model model, RedirectAttributes after) {
        var service = gate.speaking(ref);
        try {
            closing.close(gate.viewer(), ref, reason);
            after.addFlashAttribute("outcome", "The service is closed. Nobody new is offered to it.");
            return "redirect:/services/" + ref;
        } catch (ServiceRefused e) {
            return show(service, new HashMap<>(), Map.of("reason", "Reason: " + e.problems().get(0).sentence()), model);
        }
    }

    @PostMapping(ADDRESS + "/open")
    String open(@PathVariable String ref, RedirectAttributes after) {
        gate.speaking(ref);
        closing.open(gate.viewer(), ref);
        after.addFlashAttribute("outcome", "The service is open again.");
        return "redirect:/services/" + ref;
    }

    private String show(CareService service, Map<String, String> was, Map<String, String> wrong, Model model) {
        var today = London.day(clock.instant());
        model.addAttribute("service", service);
        model.addAttribute("problems", wrong.entrySet().stream().map(it -> Map.of("field", it.getKey(), "sentence", it.getValue())).toList());
        model.addAttribute("was", was);
        model.addAttribute("bands", Band.of(service.kind()));
        var places = capacity.of(service, today);
        model.addAttribute("places", places);
        model.addAttribute("byBand", places.stream().collect(Collectors.toMap(it -> it.figure().band().key(),
                Function.identity())));
        model.addAttribute("today", today);
        model.addAttribute("kindName", types.today().getOrDefault(service.kind(), service.kind()));
        model.addAttribute("names", List.of(service.organisation(), service.council()).stream().distinct()
                .flatMap(it -> directory.organisation(it).stream()).collect(Collectors.toMap(Organisation::id, Organisation::name)));
        model.addAttribute("openDays", days(service.opening().days()));
        model.addAttribute("arrivalDays", days(service.arrival().days()));
        model.addAttribute("mailbox", mailboxes.find(service.team()).flatMap(TeamMailbox::address).orElse(null));
        model.addAttribute("telephone", telephones.of(service.organisation()).orElse(null));
        model.addAttribute("speaks", ServiceAccess.speaksFor(gate.viewer(), service));
        model.addAttribute("hears", ServiceAccess.hearsIt(gate.viewer(), service));
        return "capacity/service";
    }

    private Source source(CareService service, Map<String, String> form) {
        return ServiceAccess.hearsIt(gate.viewer(), service) && !"page".equals(form.get("how")) ? Source.TELEPHONE : Source.PAGE;
    }

    private static String days(Set<DayOfWeek> days) {
        return days.size() == DayOfWeek.values().length ? "Every day" : days.stream().sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK)).collect(Collectors.joining(", "));
    }

    private static boolean isWritten(Map<String, String> form, Band band) {
        return !(form.getOrDefault("capacity-" + band.key(), "") + form.getOrDefault("occupied-" + band.key(), "")).isBlank();
    }

    private static String field(Problem problem, List<Band> bands) {
        return problem.line() == Problem.WHOLE ? "day" : problem.field().equals("day") ? "day"
                : problem.field() + "-" + bands.get(problem.line()).key();
    }

    private static String sentence(Problem problem, List<Band> bands) {
        var name = problem.field().substring(0, 1).toUpperCase(Locale.ROOT) + problem.field().substring(1);
        return problem.line() == Problem.WHOLE || problem.field().equals("day") ? name + ": " + problem.sentence()
                : bands.get(problem.line()).words() + ", " + problem.field() + ": " + problem.sentence();
    }
}
