package org.homeward.integration.hl7.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.integration.hl7.TryProfile;
import org.homeward.integration.hl7.TryProfile.By;
import org.homeward.integration.hl7.TryProfile.CannotBeTried;
import org.homeward.integration.hl7.TryProfile.Tried;
import org.homeward.journey.London;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Shows an administrator what Homeward would do about yesterday's messages under a profile. Nothing is done. */
@Controller
class TryPage {

    private static final int ROWS = 500;
    private static final String SETTINGS = "settings";
    private static final String WRITTEN = "written";

    private final TryProfile tryProfile;
    private final Clock clock;

    TryPage(TryProfile tryProfile, Clock clock) {
        this.tryProfile = tryProfile;
        this.clock = clock;
    }

    @GetMapping("/messages/try")
    String show(@RequestParam(defaultValue = SETTINGS) String by, Authentication who, Model model) {
        MessagesPage.allowOnlyAdministrators(who);
        return form(by, "", London.day(clock.instant()).minusDays(1).toString(), model);
    }

    @PostMapping(path = "/messages/try", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String tryOut(@RequestParam(defaultValue = SETTINGS) String by, @RequestParam(defaultValue = "") String written,
                  @RequestParam(defaultValue = "") String day, @RequestParam(required = false) MultipartFile file,
                  Authentication who, Model model) throws IOException {
        MessagesPage.allowOnlyAdministrators(who);
        try {
            var reading = by.equals(SETTINGS) ? new By.Settings() : by.equals(WRITTEN) ? new By.Written(written) : new By.Agreed(by);
            var trial = file == null || file.isEmpty() ? tryProfile.onDay(reading, day(day)) : tryProfile.onFile(reading, file.getBytes());
            model.addAttribute("sums", sums(trial.messages()));
            model.addAttribute("rows", trial.messages().stream().sorted(Comparator.comparing((Tried tried) ->
                    tried.findings().isEmpty()).thenComparing(Tried::number)).limit(ROWS).toList());
            model.addAttribute("tried", trial.messages().size());
            model.addAttribute("left", trial.left());
        } catch (CannotBeTried e) {
            model.addAttribute("problem", e.getMessage());
            model.addAttribute("problemAt", e.field());
        }
        return form(by, written, day, model);
    }

    private String form(String by, String written, String day, Model model) {
        model.addAttribute("by", by);
        model.addAttribute(WRITTEN, written);
        model.addAttribute("day", day);
        model.addAttribute("profiles", tryProfile.agreed());
        return "integration/try";
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CannotBeTried("file", "Choose a file of messages, or a day on which messages came");
        }
    }

    /** How often each event would have each effect, the most frequent first. */
    private static List<Sum> sums(List<Tried> messages) {
        Map<List<String>, Long> counts = messages.stream().collect(Collectors.groupingBy(tried ->
                List.of(tried.event(), tried.answer(), tried.effect()), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().sorted(Map.Entry.<List<String>, Long>comparingByValue().reversed()).map(entry ->
                new Sum(entry.getKey().get(0), entry.getKey().get(1), entry.getKey().get(2), entry.getValue())).toList();
    }

    /** So many messages of one event with one answer and one effect. */
    public record Sum(String event, String answer, String effect, long messages) {
    }
}
