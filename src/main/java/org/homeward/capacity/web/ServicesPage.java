package org.homeward.capacity.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.capacity.CapacityNow;
import org.homeward.capacity.CareService;
import org.homeward.capacity.ReadCapacity;
import org.homeward.carepackage.PackageTypes;
import org.homeward.journey.London;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists services with their free places, and adds places up by kind and time. Nobody's name stands on either page. */
@Controller
class ServicesPage {

    private static final int LONGEST = 200;

    private final ServiceGate gate;
    private final ReadCapacity capacity;
    private final PackageTypes types;
    private final Directory directory;
    private final Clock clock;

    ServicesPage(ServiceGate gate, ReadCapacity capacity, PackageTypes types, Directory directory, Clock clock) {
        this.gate = gate;
        this.capacity = capacity;
        this.types = types;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/services")
    String list(@RequestParam(defaultValue = "") String area, @RequestParam(defaultValue = "") String kind,
                @RequestParam(defaultValue = "open") String state, Model model) {
        var seen = gate.seen();
        var found = asked(seen, area, kind).stream().filter(it -> state.equals("all") || it.isOpen() == !state.equals("closed")).toList();
        var shown = found.stream().limit(LONGEST).toList();
        model.addAttribute("services", shown);
        model.addAttribute("more", found.size() - shown.size());
        model.addAttribute("places", capacity.of(shown, London.day(clock.instant())));
        model.addAttribute("names", shown.stream().map(CareService::organisation).distinct()
                .flatMap(it -> directory.organisation(it).stream()).collect(Collectors.toMap(Organisation::id, Organisation::name)));
        model.addAttribute("state", state);
        model.addAttribute("keeps", !gate.councils().isEmpty());
        return filtered(seen, area, kind, model, "capacity/services");
    }

    @GetMapping("/capacity")
    String now(@RequestParam(defaultValue = "") String area, @RequestParam(defaultValue = "") String kind, Model model) {
        var counted = gate.counted();
        var found = asked(counted, area, kind);
        var places = capacity.of(found, London.day(clock.instant()));
        model.addAttribute("rows", CapacityNow.of(found, places));
        model.addAttribute("silent", found.stream().filter(CareService::isOpen).filter(it -> places.get(it.ref()).isEmpty()).count());
        model.addAttribute("seesServices", gate.seesServices());
        return filtered(counted, area, kind, model, "capacity/now");
    }

    private String filtered(List<CareService> from, String area, String kind, Model model, String view) {
        model.addAttribute("area", area);
        model.addAttribute("kind", kind);
        model.addAttribute("areas", from.stream().flatMap(it -> it.districts().stream()).distinct().sorted().toList());
        model.addAttribute("types", types.today());
        return view;
    }

    private static List<CareService> asked(List<CareService> from, String area, String kind) {
        return from.stream().filter(it -> area.isEmpty() || it.serves(area.strip().toUpperCase(Locale.ROOT)))
                .filter(it -> kind.isEmpty() || it.kind().equals(kind)).toList();
    }
}
