package org.homeward.capacity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.capacity.ServiceRefused.Problem;
import org.homeward.journey.London;
import org.homeward.journey.UseCase;

/** Takes what somebody says of the places of a service: all of it, or with a refusal nothing. What was said before stays on record. */
@UseCase
public class SayCapacity {

    private final CareServices services;
    private final CapacityRegister register;
    private final Audit audit;
    private final Clock clock;

    public SayCapacity(CareServices services, CapacityRegister register, Audit audit, Clock clock) {
        this.services = services;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds the figures. Whoever speaks for the same service at the same moment waits, and the later word counts.
     *
     * @throws ServiceRefused with every fault
     */
    public List<Figure> say(Viewer who, String service, List<WrittenFigure> written, Source source) {
        var known = taken(service);
        if (written.isEmpty()) {
            throw ServiceRefused.because("figures", "say at least one figure");
        }
        var problems = new ArrayList<Problem>();
        var figures = new ArrayList<Figure>();
        var seen = new HashSet<String>();
        for (var i = 0; i < written.size(); i++) {
            var line = i;
            written.get(i).read(known, London.day(clock.instant()), source, clock.instant(), who.userId(),
                    (field, sentence) -> problems.add(new Problem(line, field, sentence))).ifPresent(figure -> {
                if (!seen.add(figure.band() + " " + figure.day())) {
                    problems.add(new Problem(line, "band", "this is said twice for one day"));
                }
                figures.add(figure);
            });
        }
        if (!problems.isEmpty()) {
            throw new ServiceRefused(problems);
        }
        return entered(who, known, figures);
    }

    /**
     * Says again what counts today.
     *
     * @param stillAccepting false where nobody new is taken any more, while the figures stay
     */
    public List<Figure> again(Viewer who, String service, boolean stillAccepting, Source source) {
        var known = taken(service);
        var now = clock.instant();
        var today = London.day(now);
        return entered(who, known, register.on(today, List.of(service)).stream()
                .map(it -> it.figure().again(today, stillAccepting, source, now, who.userId())).toList());
    }

    private CareService taken(String service) {
        return services.take(service).orElseThrow(() -> ServiceRefused.because("service", "there is no such service here"));
    }

    private List<Figure> entered(Viewer who, CareService service, List<Figure> figures) {
        figures.forEach(register::add);
        audit.did(who, "capacity.said", Optional.empty(), service.ref() + ", " + figures.size() + " figures");
        return List.copyOf(figures);
    }
}
