package org.homeward.carepackage.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.Hold;
import org.homeward.carepackage.PackageRefused;
import org.homeward.carepackage.PackageTerms;
import org.homeward.carepackage.VisitSlot;

/** A care package as Homeward tells it to the council's system. */
@Schema(name = "CarePackage")
record CarePackageJson(
        @Schema(example = "C-7K3F9Q") String id, @Schema(example = "EV-20417") String reference,
        @Schema(example = "brightwater") String provider, @Schema(example = "BW-0412") String clientReference,
        @Schema(example = "home-care") String type, @Schema(example = "council") String fundedBy,
        @Schema(example = "HC-2026") Optional<String> contract, List<Visit> visits, @Schema(example = "10.5") BigDecimal weeklyHours,
        @Schema(example = "24.00") BigDecimal rate, @Schema(example = "hour") String rateUnit, LocalDate start,
        Optional<LocalDate> review, Optional<LocalDate> end, @Schema(example = "on-hold") String state,
        @Schema(description = "Whether the provider was told something that it has not confirmed") boolean toldNotConfirmed,
        Optional<LocalDate> slotHeldUntil, Optional<Instant> firstVisitAt,
        @Schema(description = "From when other visits, another rate or contract count") Optional<LocalDate> changesOn,
        @Schema(example = "3") int version) {

    private static final Set<String> OF_A_VISIT = Set.of("days", "from", "to", "minutes", "careWorkers");

    static CarePackageJson of(CarePackage it, Optional<Hold> newest, LocalDate today) {
        var terms = it.termsOn(today);
        var next = it.terms().stream().map(PackageTerms::from).filter(today::isBefore).filter(day -> !day.equals(terms.from())).findFirst();
        var open = newest.filter(Hold::isOpen);
        return new CarePackageJson(it.id().value(), it.reference(), it.provider(), it.clientReference(), it.type(), it.funder().key(),
                terms.contract(), terms.visits().slots().stream().map(Visit::of).toList(), terms.visits().weeklyHours(),
                terms.rate().amount(), terms.rate().unit().key(), it.start(), it.review(), it.end(), it.state().key(),
                newest.filter(Hold::isToldNotConfirmed).isPresent(), open.map(Hold::slotHeldUntil), open.flatMap(Hold::firstVisitAt),
                next, it.version());
    }

    /** What another system has sent, field by field as files name it. */
    static Map<String, String> cells(String reference, Map<String, Object> body) {
        var cells = new HashMap<String, String>();
        body.forEach((name, value) -> cells.put(field(name), name.equals("visits") ? visits(value) : value == null ? ""
                : String.valueOf(value)));
        cells.put("reference", reference);
        return cells;
    }

    static String sentences(PackageRefused refused) {
        return refused.problems().stream().map(it -> name(it.field()) + ": " + it.sentence() + ".").collect(Collectors.joining(" "));
    }

    static List<Map<String, String>> errors(PackageRefused refused) {
        return refused.problems().stream().map(it -> Map.of("field", name(it.field()), "detail", it.sentence())).toList();
    }

    /** {@code clientReference} is {@code client_reference}. */
    private static String field(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static String name(String field) {
        var name = new StringBuilder();
        for (var part : field.split("_")) {
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }

    private static String visits(Object value) {
        return value instanceof List<?> list ? list.stream().map(CarePackageJson::visit).collect(Collectors.joining(" | "))
                : value == null ? "" : String.valueOf(value);
    }

    private static String visit(Object value) {
        if (!(value instanceof Map<?, ?> visit)) {
            return String.valueOf(value);
        }
        visit.keySet().stream().filter(name -> !OF_A_VISIT.contains(name)).findFirst().ifPresent(name -> {
            throw PackageRefused.because("visits", "a visit has days, from, to, minutes and careWorkers; \"" + name + "\" is none of them");
        });
        var days = visit.get("days") instanceof List<?> list ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(visit.get("days"));
        return days + " " + visit.get("from") + "-" + visit.get("to") + " " + visit.get("minutes") + " min x"
                + (visit.get("careWorkers") == null ? 1 : visit.get("careWorkers"));
    }

    /** A visit on certain days in a band of time. */
    @Schema(name = "CareVisit")
    record Visit(@Schema(description = "mon, tue, wed, thu, fri, sat, sun", example = "[\"mon\", \"tue\"]") List<String> days,
                 @Schema(example = "07:30") String from, @Schema(example = "09:00") String to, @Schema(example = "30") int minutes,
                 @Schema(description = "How many come together", example = "1") int careWorkers) {

        static Visit of(VisitSlot slot) {
            return new Visit(slot.days().stream().sorted().map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT)).toList(),
                    slot.from().toString(), slot.to().toString(), slot.minutes(), slot.staff());
        }
    }

    /** What a system sends; the domain reads it and says all that is wrong. */
    @Schema(name = "CarePackageWritten")
    record Written(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "9990000018") String nhsNumber,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "Fielding") String surname,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "Ada") String givenName,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "1942-03-17") LocalDate birthDate,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "brightwater") String provider,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "BW-0412") String clientReference,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Code of the list package-types",
                example = "home-care") String type,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "council", allowableValues = {"council", "nhs", "joint",
                "self", "direct-payment"}) String fundedBy,
            @Schema(example = "HC-2026") String contract, List<Visit> visits,
            @Schema(description = "Checked against the visits where it is sent", example = "10.5") BigDecimal weeklyHours,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "24.00") BigDecimal rate,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "hour", allowableValues = {"hour", "visit", "day",
                "week"}) String rateUnit,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-04-01") LocalDate start, LocalDate review,
            LocalDate end, @Schema(example = "active") String state,
            @Schema(description = "From when a changed visit, rate or contract counts; without it, today") LocalDate changesFrom) {
    }
}
