package org.homeward.demo;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.access.Sheet;
import org.homeward.access.SheetFiles;
import org.homeward.access.Sheet.Line;
import org.homeward.access.Viewer;
import org.homeward.capacity.Band;
import org.homeward.capacity.CapacityRegister;
import org.homeward.capacity.CareServices;
import org.homeward.capacity.Figure;
import org.homeward.capacity.ImportServices;
import org.homeward.capacity.Source;
import org.homeward.journey.London;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Gives the demo's providers and neighbours a few services, some with fresh figures and some with old ones. What is known is left alone. */
@Component
@Profile("demo")
@DependsOn({"demoTown", "productCodeLists"})
class DemoServices implements InitializingBean {

    private static final Viewer DEMO = new Viewer("process:demo", Set.of());
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    private static final Map<String, List<List<String>>> SERVICES = Map.of("eastvale", List.of(
            List.of("brightwater-eastvale", "brightwater", "Brightwater, Eastvale rounds", "home-care", "NB1 | NB2 | NB3", "", "", "07:00",
                    "22:00", "", "18:00", "English | Polish", "both", "catheter care | moving and handling", "EV-HC", "24.00", "hour", "good", ""),
            List.of("kestrel-reablement", "kestrel", "Kestrel reablement", "reablement", "NB1 | NB2 | NB3 | NB4", "", "", "07:00", "21:00",
                    "", "17:00", "English", "both", "therapy exercises", "", "31.50", "hour", "outstanding", ""),
            List.of("willow-lodge", "willow-lodge", "Willow Lodge", "care-home-residential", "NB2", "Over 65", "", "", "",
                    "mon | tue | wed | thu | fri", "16:00", "English", "both", "dementia", "", "903.00", "week", "good", ""),
            List.of("good-neighbours-settling", "good-neighbours", "Good Neighbours, settling in at home", "voluntary-sector",
                    "NB1 | NB2 | NB3 | NB4", "Lives alone", "mon | tue | wed | thu | fri", "09:00", "17:00", "mon | tue | wed | thu | fri", "",
                    "English | Urdu", "both", "shopping | company", "", "", "", "not-rated", "")), "westmoor", List.of(
            List.of("brightwater-moor-road", "brightwater", "Brightwater, Moor Road rounds", "home-care", "NB5 | NB6", "", "", "07:00", "22:00",
                    "", "18:00", "English", "both", "moving and handling", "WM-HC", "22.60", "hour", "good", ""),
            List.of("brightwater-westmoor", "brightwater", "Brightwater, Westmoor rounds", "home-care", "NB5 | NB6", "", "", "07:00", "22:00",
                    "", "18:00", "English", "women", "", "WM-HC", "22.60", "hour", "good", "No care workers for new rounds this month")));

    private final boolean wider;
    private final ImportServices importing;
    private final SheetFiles files;
    private final CareServices services;
    private final CapacityRegister register;
    private final Clock clock;

    DemoServices(@Value("${homeward.demo.history:true}") boolean wider, ImportServices importing, SheetFiles files, CareServices services,
                 CapacityRegister register, Clock clock) {
        this.wider = wider;
        this.importing = importing;
        this.files = files;
        this.services = services;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        if (services.find("willow-lodge").isEmpty()) {
            SERVICES.forEach((council, lines) -> importing.take(DEMO, council, new Sheet(ImportServices.columns(), IntStream
                    .range(0, lines.size()).mapToObj(i -> line(i, lines.get(i))).toList())));
        }
        if (wider && services.find("heather-bank").isEmpty()) {
            for (var council : SERVICES.keySet()) {
                var file = new ClassPathResource("demo/services/" + council + ".csv").getContentAsByteArray();
                importing.take(DEMO, council, files.read(file));
            }
        }
        if (register.on(London.day(clock.instant()), List.of("willow-lodge")).isEmpty()) {
            sayFigures();
        }
    }

    private void sayFigures() {
        Stream.of(Band.MORNING, Band.LUNCH, Band.TEA, Band.BED).forEach(band -> {
            say("brightwater-eastvale", band, 12, band == Band.MORNING ? 12 : 9, AN_HOUR, Source.TELEPHONE);
            say("brightwater-moor-road", band, 8, 6, AN_HOUR, Source.TELEPHONE);
            say("kestrel-reablement", band, 6, 4, THREE_DAYS, Source.API);
        });
        say("willow-lodge", Band.RESIDENTIAL, 22, 20, AN_HOUR, Source.PAGE);
        say("willow-lodge", Band.DEMENTIA, 10, 10, AN_HOUR, Source.PAGE);
        say("good-neighbours-settling", Band.MORNING, 8, 3, AN_HOUR, Source.TELEPHONE);
    }

    private static Line line(int number, List<String> values) {
        return new Line(number + 2, IntStream.range(0, values.size()).boxed()
                .collect(Collectors.toMap(ImportServices.columns()::get, values::get)));
    }

    private void say(String service, Band band, int capacity, int occupied, Duration ago, Source source) {
        var at = clock.instant().minus(ago);
        register.add(new Figure(service, London.day(at), band, capacity, occupied, true, source, at, "process:demo"));
    }
}
