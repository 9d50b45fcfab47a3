package org.homeward.flow.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.flow.Board;
import org.homeward.flow.JourneyQuery;
import org.homeward.flow.JourneyQuery.Narrowed;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Stage;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody asks of the board. A value that cannot be understood narrows nothing.
 *
 * @param ward    id of a ward
 * @param site    id of a site
 * @param stage   key of a stage
 * @param pathway P0 to P3, or {@code none}
 * @param council id of a council
 * @param team    a team that has an open task
 * @param body    a responsible body
 * @param late    {@code only} for those for whom a task is overdue
 * @param view    {@code columns}, otherwise a list
 * @param search  part of a name, or a number; never in an address
 * @param after   where the page begins: {@code <due time>,<journey>}
 * @param live    {@code off} where the page shall not keep itself up to date
 * @param counts  {@code on} where the page brings the counts along, for browsers without scripts
 */
public record BoardRequest(String ward, String site, String stage, String pathway, String council, String team, String body,
                           String late, String view, String search, String after, String live, String counts) {

    private static final int LONGEST = 100;

    public JourneyQuery query(Instant now) {
        return new JourneyQuery(given(ward), given(stage).flatMap(BoardRequest::stage), given(pathway), words(),
                Optional.empty(), Optional.empty(), false, new Narrowed(given(site), given(council), given(team), given(body),
                isLateOnly() ? Optional.of(now) : Optional.empty()));
    }

    public Optional<String> words() {
        return given(search);
    }

    BoardRequest withoutWords() {
        return new BoardRequest(ward, site, stage, pathway, council, team, body, late, view, null, after, live, counts);
    }

    /** What of it can be asked of the past, all stages together. */
    BoardRequest ofThePast() {
        return new BoardRequest(ward, site, null, pathway, council, null, null, null, null, null, null, null, null);
    }

    public String changesAddress() {
        return ofThePast().chosen("/board/changes");
    }

    /** True while nothing is searched for and nobody has stopped it. */
    public boolean isLive() {
        return words().isEmpty() && !isPaused();
    }

    public boolean isPaused() {
        return "off".equals(live);
    }

    public boolean isInColumns() {
        return "columns".equals(view);
    }

    public boolean isLateOnly() {
        return "only".equals(late);
    }

    public boolean bringsCounts() {
        return "on".equals(counts);
    }

    public boolean narrowed() {
        return Stream.of(given(ward), given(stage), given(pathway), words()).anyMatch(Optional::isPresent) || narrowedFurther();
    }

    /** Whether one of the choices is made that stand behind "More choices". */
    public boolean narrowedFurther() {
        return isLateOnly() || Stream.of(site, council, team, body).anyMatch(value -> given(value).isPresent());
    }

    /** The address of the same list, without what is searched for. */
    public String address(String path) {
        return to(path).at(after).updating(live).address();
    }

    /** The same choice from its beginning, as it is kept under a name or asked for elsewhere. */
    public String chosen(String path) {
        return to(path).address();
    }

    public String kept() {
        var address = chosen("/board");
        return address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    }

    public String pausedAddress() {
        return to("/board").at(after).updating("off").address();
    }

    public String liveAddress() {
        return to("/board").at(after).address();
    }

    public String nextAddress(Board.Place next) {
        return to("/board").at(next.due() + "," + next.journey()).updating(live).address();
    }

    /** The same choice as list or in columns. */
    public String viewAddress(String other) {
        return new BoardRequest(ward, site, stage, pathway, council, team, body, late, other, null, null, live, counts)
                .address("/board");
    }

    /** The same choice at one stage, as a list. */
    public String stageAddress(String other) {
        return new BoardRequest(ward, site, other, pathway, council, team, body, late, null, null, null, live, counts)
                .address("/board");
    }

    public String withCounts() {
        return new BoardRequest(ward, site, stage, pathway, council, team, body, late, view, null, null, live, "on")
                .address("/board");
    }

    private Address to(String path) {
        return new Address(UriComponentsBuilder.fromPath(path)).with("ward", ward).with("site", site).with("stage", stage)
                .with("pathway", pathway).with("council", council).with("team", team).with("body", body)
                .with("late", isLateOnly() ? late : null).with("view", isInColumns() ? view : null)
                .with("counts", bringsCounts() ? counts : null);
    }

    Optional<Board.Place> place() {
        return given(after).flatMap(text -> {
            int comma = text.indexOf(',');
            try {
                return Optional.of(new Board.Place(Instant.parse(text.substring(0, Math.max(0, comma))),
                        new JourneyId(text.substring(comma + 1))));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    private static Optional<Stage> stage(String key) {
        try {
            return Optional.of(Stage.of(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty() && value.length() <= LONGEST
                && value.indexOf('\0') < 0);
    }

    private record Address(UriComponentsBuilder built) {

        Address with(String name, String value) {
            return new Address(built.queryParamIfPresent(name, given(value)));
        }

        Address at(String place) {
            return with("after", place);
        }

        Address updating(String live) {
            return with("live", live);
        }

        String address() {
            return built.encode().build().toUriString();
        }
    }
}
