package org.homeward.capacity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeward.capacity.CareService;
import org.homeward.capacity.CareService.Closed;
import org.homeward.capacity.Places;
import org.homeward.capacity.ServiceRefused;
import org.homeward.capacity.ServiceRefused.Problem;
import org.homeward.capacity.WrittenFigure;

/** A service as Homeward tells it to other systems, with its places today. Money is not told. */
@Schema(name = "Service")
record ServiceJson(
        @Schema(example = "brightwater-north") String ref, @Schema(example = "eastvale") String council,
        @Schema(example = "brightwater") String organisation, @Schema(example = "Brightwater, north of the river") String name,
        @Schema(description = "Code of the list package-types", example = "home-care") String kind,
        @Schema(description = "Postcode districts", example = "[\"NB1\"]") List<String> districts,
        @Schema(description = "For whom it is; empty for everybody", example = "Adults over 65") String criteria,
        @Schema(example = "[\"English\"]") List<String> languages, @Schema(example = "both") String careWorkers,
        @Schema(example = "[\"catheter care\"]") List<String> skills, @Schema(example = "good") String quality,
        @Schema(description = "Why nobody new can come; missing while it is open", example = "No staff at night") Optional<String> closed,
        List<Place> places) {

    static ServiceJson of(CareService it, List<Places> places) {
        return new ServiceJson(it.ref(), it.council(), it.organisation(), it.name(), it.kind(), it.districts(), it.criteria(),
                it.workers().languages(), it.workers().gender().key(), it.workers().skills(), it.terms().quality().key(),
                it.closed().map(Closed::reason), places.stream().map(Place::of).toList());
    }

    /** What another system has said, as it is written on a page. @throws ServiceRefused where it has another shape */
    static List<WrittenFigure> figures(Map<String, Object> body) {
        body.keySet().stream().filter(name -> !name.equals("figures")).findFirst().ifPresent(name -> {
            throw new ServiceRefused(List.of(new Problem(Problem.WHOLE, name, "this is not asked; send figures")));
        });
        if (!(body.get("figures") instanceof List<?> list)) {
            throw new ServiceRefused(List.of(new Problem(Problem.WHOLE, "figures", "send a list of figures")));
        }
        return IntStream.range(0, list.size()).mapToObj(i -> figure(i, list.get(i))).toList();
    }

    private static WrittenFigure figure(int line, Object value) {
        if (!(value instanceof Map<?, ?> figure)) {
            throw new ServiceRefused(List.of(new Problem(Problem.WHOLE, "figures[" + line + "]", "this is not a figure")));
        }
        figure.keySet().stream().filter(name -> !List.of("day", "band", "capacity", "occupied", "accepting").contains(name)).findFirst()
                .ifPresent(name -> {
                    throw new ServiceRefused(List.of(new Problem(line, String.valueOf(name), "this is no part of a figure")));
                });
        var accepting = figure.get("accepting");
        return new WrittenFigure(text(figure.get("day")), text(figure.get("band")), text(figure.get("capacity")),
                text(figure.get("occupied")), accepting instanceof Boolean yes ? yes ? "yes" : "no" : text(accepting));
    }

    private static String text(Object value) {
        return value == null ? "" : String.valueOf(value);
    }

    static List<Map<String, String>> errors(ServiceRefused refused) {
        return refused.problems().stream().map(it -> Map.of("field", it.line() == Problem.WHOLE ? it.field()
                : "figures[" + it.line() + "]." + it.field(), "detail", it.sentence())).toList();
    }

    /** All that somebody may see. */
    @Schema(name = "Services")
    record All(List<ServiceJson> services) {
    }

    /** The places in one band as they count today. */
    @Schema(name = "ServicePlaces")
    record Place(@Schema(example = "morning") String band, LocalDate since, @Schema(example = "12") int capacity,
                 @Schema(example = "9") int occupied, @Schema(description = "Kept for somebody who is not counted yet", example = "1") int reserved,
                 @Schema(example = "2") int free, boolean accepting,
                 @Schema(description = "page, telephone, api, mail or computed", example = "api") String source, Instant saidAt,
                 @Schema(description = "fresh, ageing or stale", example = "fresh") String trust,
                 @Schema(description = "How much a free place counts, 0 to 100", example = "100") int weight) {

        static Place of(Places it) {
            var figure = it.figure();
            return new Place(figure.band().key(), figure.day(), figure.capacity(), figure.occupied(), it.reserved(), it.free(),
                    figure.accepting(), figure.source().key(), figure.saidAt(), it.trust().level().key(), it.trust().weight());
        }
    }

    /** What a system sends. */
    @Schema(name = "CapacityWritten")
    record Written(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<WrittenPlace> figures) {
    }

    /** One figure; it counts from its day on until another is said. */
    @Schema(name = "CapacityFigure")
    record WrittenPlace(@Schema(description = "Today or up to 90 days ahead; without it, today", example = "2026-11-30") LocalDate day,
                        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "morning, lunch, tea, bed, night; for homes and "
                            + "beds rehabilitation, nursing, residential, dementia, hospice", example = "morning") String band,
                        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "All places", example = "12") int capacity,
                        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Those that are taken", example = "9") int occupied,
                        @Schema(description = "Whether anybody new is taken; without it, yes", example = "true") boolean accepting) {
    }
}
