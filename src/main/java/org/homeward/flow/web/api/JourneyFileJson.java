package org.homeward.flow.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Part;
import org.homeward.flow.JourneyFile;
import org.homeward.flow.OpenWait;
import org.homeward.flow.TeamTask;

/** All of one journey as other systems read it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "JourneyFile", description = "A journey with its stays, open waits, timeline and decisions.")
record JourneyFileJson(
        @Schema(description = "When it was read") Instant asAt,
        @JsonUnwrapped JourneyJson journey,
        List<StayJson> stays,
        @Schema(description = "What is waited for now, the most urgent first") List<WaitJson> waits,
        @Schema(description = "What happened, the newest first") List<HappeningJson> timeline,
        @Schema(description = "What the tables said, the newest first") List<DecisionJson> decisions,
        @Schema(description = "Parts that are not shown to this account", example = "[\"clinical\"]")
        List<String> notShown) {

    static JourneyFileJson of(JourneyFile file, Instant asAt) {
        return new JourneyFileJson(asAt, JourneyJson.of(file.summary()), file.stays().stream().map(StayJson::of).toList(),
                file.waits().stream().map(wait -> WaitJson.of(wait, asAt)).toList(),
                file.timeline().stream().map(HappeningJson::of).toList(),
                file.decisions().stream().map(DecisionJson::of).toList(), file.notShown().stream().map(Part::key).toList());
    }

    /** One time in hospital. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "Stay")
    record StayJson(Instant admittedAt, Optional<Instant> leftAt,
                    @Schema(allowableValues = {"open", "left", "recorded-in-error"}) String state,
                    List<LocationJson> locations) {

        static StayJson of(JourneyFile.Stay stay) {
            return new StayJson(stay.admittedAt(), stay.leftAt(), stay.state(), stay.locations().stream()
                    .map(place -> new LocationJson(place.ward(), place.bed(), place.since(), place.until())).toList());
        }
    }

    /** A place within a stay. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "Location")
    record LocationJson(@Schema(example = "Ward 7B") String ward, @Schema(example = "12") Optional<String> bed,
                        Instant since, Optional<Instant> until) {
    }

    /** Something that is waited for. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "Wait")
    record WaitJson(@Schema(example = "Agree the discharge pathway") String step,
                    @Schema(description = "What has to happen",
                        example = "The hub’s case manager agrees the pathway with the person.") String unblock,
                    @Schema(description = "The responsible body", example = "hub") String owner, Instant since,
                    Optional<TaskJson> task) {

        static WaitJson of(OpenWait wait, Instant now) {
            return new WaitJson(wait.step(), wait.unblock(), wait.owner(), wait.since(),
                    wait.task().map(task -> TaskJson.of(task, now)));
        }
    }

    /** A task that a team has to do. */
    @Schema(name = "Task")
    record TaskJson(String id, @Schema(example = "agree-pathway") String kind,
                    @Schema(example = "hub-case-managers.northbridge-hub") String group, String team,
                    Instant dueAt, boolean overdue) {

        static TaskJson of(TeamTask task, Instant now) {
            return new TaskJson(task.id(), task.taskId(), task.groupId(), task.team(), task.dueAt(),
                    !now.isBefore(task.dueAt()));
        }
    }

    /** Something that happened. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "Happening")
    record HappeningJson(@Schema(example = "admission.recorded") String kind, Instant happenedAt, Instant learnedAt,
                         @Schema(example = "hl7:NBPAS") String source, String text) {

        static HappeningJson of(JourneyFile.Happening event) {
            return new HappeningJson(event.kind(), event.happenedAt(), event.learnedAt(), event.source(), event.text());
        }
    }

    /** What a decision table said, and why. */
    @Schema(name = "Decision", description = "A proposal of a table. People decide.")
    record DecisionJson(@Schema(example = "select-pathway") String decision, int version, Instant takenAt,
                        @Schema(description = "What the table looked at; null where it was not known")
                        @JsonInclude(content = JsonInclude.Include.ALWAYS) Map<String, Object> inputs,
                        List<RuleJson> matched) {

        static DecisionJson of(JourneyFile.Decision decision) {
            return new DecisionJson(decision.decision(), decision.version(), decision.takenAt(),
                    plain(decision.inputs()), decision.matched().stream().map(rule -> new RuleJson(rule.rule(),
                    rule.description(), plain(rule.outputs()))).toList());
        }
    }

    /** A rule that fitted. */
    @Schema(name = "MatchedRule")
    record RuleJson(String rule, @Schema(example = "Needs up to four visits a day.") String description,
                    @JsonInclude(content = JsonInclude.Include.ALWAYS) Map<String, Object> outputs) {
    }

    private static Map<String, Object> plain(Map<String, Optional<Object>> values) {
        var plain = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> plain.put(name, value.orElse(null)));
        return plain;
    }
}
