package org.homeward.flow.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.homeward.access.WhoIsAsking;
import org.homeward.capacity.CapacityRegister;
import org.homeward.capacity.CountedServices;
import org.homeward.capacity.FreeByWeek;
import org.homeward.capacity.ServiceAccess;
import org.homeward.flow.Demand;
import org.homeward.journey.London;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Sets demand against capacity: the next three days, and week by week. It names nobody. */
@Controller
class DemandPage {

    private static final int DAYS = 3;
    private static final int WEEKS = 8;

    private final Demand demand;
    private final CountedServices services;
    private final CapacityRegister register;
    private final WhoIsAsking asking;
    private final Clock clock;

    DemandPage(Demand demand, CountedServices services, CapacityRegister register, WhoIsAsking asking, Clock clock) {
        this.demand = demand;
        this.services = services;
        this.register = register;
        this.asking = asking;
        this.clock = clock;
    }

    /** One week. @param ready people by agreed pathway */
    record Week(LocalDate monday, Map<String, Integer> ready, FreeByWeek free) {
    }

    @GetMapping("/demand")
    String show(Model model) {
        var viewer = asking.viewer();
        if (!ServiceAccess.seesFigures(viewer)) {
            throw new AccessDeniedException("Demand and capacity are for brokers, social workers, the hub and managers");
        }
        var today = London.day(clock.instant());
        var first = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1);
        var ready = demand.readyByWeek(viewer, first);
        var counted = services.of(viewer);
        model.addAttribute("coming", demand.coming(viewer, today.plusDays(DAYS)));
        model.addAttribute("queue", demand.queue(viewer));
        model.addAttribute("until", today.plusDays(DAYS));
        model.addAttribute("pathways", List.of("P0", "P1", "P2", "P3"));
        model.addAttribute("weeks", IntStream.range(0, WEEKS).mapToObj(first::plusWeeks).map(monday -> new Week(monday,
                ready.getOrDefault(monday, Map.of()), FreeByWeek.of(register, counted, monday, today))).toList());
        return "flow/demand";
    }
}
