package org.homeward.sourcing.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.access.Sheet;
import org.homeward.access.SheetFiles;
import org.homeward.access.WhoIsAsking;
import org.homeward.carepackage.PackageTypes;
import org.homeward.journey.London;
import org.homeward.sourcing.ReadFairness;
import org.homeward.sourcing.ReadMarketGaps;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where care was looked for and not had, and why, as a page and as a file. */
@Controller
class MarketGapsPage {

    private static final List<String> COLUMNS = List.of("district", "kind", "time_or_bed", "reason_code", "reason", "count");

    private final ReadMarketGaps gaps;
    private final WhoIsAsking asking;
    private final PackageTypes types;
    private final DeclineReasons reasons;
    private final Directory directory;
    private final SheetFiles files;
    private final Clock clock;

    MarketGapsPage(ReadMarketGaps gaps, WhoIsAsking asking, PackageTypes types, DeclineReasons reasons, Directory directory,
                   SheetFiles files, Clock clock) {
        this.gaps = gaps;
        this.asking = asking;
        this.types = types;
        this.reasons = reasons;
        this.directory = directory;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/market-gaps")
    String show(@RequestParam(defaultValue = "") String days, Model model) {
        model.addAttribute("lines", lines(days));
        model.addAttribute("days", Periods.of(days));
        model.addAttribute("periods", Periods.ALL);
        model.addAttribute("types", types.today());
        model.addAttribute("reasons", reasons.today());
        model.addAttribute("council", ReadFairness.council(asking.viewer(), "").flatMap(directory::organisation)
                .filter(organisation -> organisation.kind() == Organisation.Kind.COUNCIL).orElse(null));
        return "sourcing/market-gaps";
    }

    @GetMapping("/market-gaps.csv")
    ResponseEntity<byte[]> give(@RequestParam(defaultValue = "") String days) {
        var words = reasons.today();
        var cells = new ArrayList<Sheet.Line>();
        lines(days).forEach(line -> line.why().forEach(why -> cells.add(new Sheet.Line(cells.size() + 2, Map.of("district", line.district(),
                "kind", line.kind(), "time_or_bed", line.band(), "reason_code", why.reason(), "reason",
                words.getOrDefault(why.reason(), why.reason()), "count", why.count())))));
        var name = "homeward-market-gaps-" + Periods.of(days) + "-days-" + London.day(clock.instant()) + ".csv";
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(files.write(new Sheet(COLUMNS, cells)));
    }

    private List<ReadMarketGaps.Line> lines(String days) {
        if (!ReadMarketGaps.isFor(asking.viewer())) {
            throw new AccessDeniedException("Gaps in the market are for brokers and managers");
        }
        return gaps.of(asking.viewer(), Periods.of(days));
    }
}
