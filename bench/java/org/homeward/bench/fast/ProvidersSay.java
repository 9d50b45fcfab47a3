package org.homeward.bench.fast;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.homeward.access.Viewer;
import org.homeward.capacity.Band;
import org.homeward.capacity.CareService;
import org.homeward.capacity.CareServices;
import org.homeward.capacity.SayCapacity;
import org.homeward.capacity.Source;
import org.homeward.capacity.WrittenFigure;

/**
 * What providers of care say each morning of their free places. Those of the walk through the demo say nothing here, and one of the
 * others never does.
 */
final class ProvidersSay {

    private static final Set<String> SILENT = Set.of("brightwater-eastvale", "brightwater-moor-road", "brightwater-westmoor",
            "kestrel-reablement", "willow-lodge", "good-neighbours-settling", "larkfield-visits");
    private static final Map<String, List<Band>> BEDS = Map.of("care-home-residential", List.of(Band.RESIDENTIAL, Band.DEMENTIA),
            "care-home-nursing", List.of(Band.NURSING, Band.DEMENTIA),
            "short-term-bed", List.of(Band.REHABILITATION, Band.RESIDENTIAL, Band.NURSING));
    private static final List<Band> VISITS = List.of(Band.MORNING, Band.LUNCH, Band.TEA, Band.BED);
    private static final int ROUNDS = 24;
    private static final int HOME = 18;
    private static final int MOST_FREE = 5;

    private final CareServices services;
    private final SayCapacity saying;
    private final SplittableRandom random;
    private final int times;

    /** @param times how many times as large they are as those of the demo's town */
    ProvidersSay(FastHomeward homeward, long seed, int times) {
        this.services = homeward.get(CareServices.class);
        this.saying = homeward.get(SayCapacity.class);
        this.random = new SplittableRandom(seed);
        this.times = times;
    }

    void say() {
        services.all().stream().filter(service -> !SILENT.contains(service.ref())).forEach(service -> saying.say(
                new Viewer("process:" + service.team(), Set.of(service.team())), service.ref(), figures(service).toList(), Source.PAGE));
    }

    private Stream<WrittenFigure> figures(CareService service) {
        var beds = BEDS.containsKey(service.kind());
        int all = times * (beds ? HOME : ROUNDS);
        return BEDS.getOrDefault(service.kind(), VISITS).stream().map(band -> new WrittenFigure("", band.key(), Integer.toString(all),
                Integer.toString(all - times * random.nextInt(beds ? MOST_FREE - 1 : MOST_FREE + 1)), ""));
    }
}
