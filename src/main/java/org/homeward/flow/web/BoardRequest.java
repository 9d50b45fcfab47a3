package org.homeward.flow.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.homeward.flow.Board;
import org.homeward.flow.JourneyQuery;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Stage;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody asks of the board. A value that cannot be understood narrows nothing.
 *
 * @param ward    id of a ward
 * @param stage   key of a stage
 * @param pathway P0 to P3, or {@code none}
 * @param search  part of a name, or a number; never in an address
 * @param after   where the page begins: {@code <due time>,<journey>}
 * @param live    {@code off} where the page shall not keep itself up to date
 */
public record BoardRequest(String ward, String stage, String pathway, String search, String after, String live) {

    public JourneyQuery query() {
        return new JourneyQuery(given(ward), given(stage).flatMap(BoardRequest::stage), given(pathway), words(),
                Optional.empty(), Optional.empty(), false);
    }

    public Optional<String> words() {
        return given(search);
    }

    BoardRequest withoutWords() {
        return new BoardRequest(ward, stage, pathway, null, after, live);
    }

    /** True while nothing is searched for and nobody has stopped it. */
    public boolean isLive() {
        return words().isEmpty() && !"off".equals(live);
    }

    public boolean narrowed() {
        return given(ward).or(() -> given(stage)).or(() -> given(pathway)).or(this::words).isPresent();
    }

    /** The address of the same list, without what is searched for. */
    public String address(String path) {
        return address(path, after, live);
    }

    public String pausedAddress() {
        return address("/board", after, "off");
    }

    public String liveAddress() {
        return address("/board", after, null);
    }

    public String nextAddress(Board.Place next) {
        return address("/board", next.due() + "," + next.journey(), live);
    }

    private String address(String path, String place, String updating) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("ward", given(ward)).queryParamIfPresent("stage", given(stage))
                .queryParamIfPresent("pathway", given(pathway)).queryParamIfPresent("after", given(place))
                .queryParamIfPresent("live", given(updating)).encode().build().toUriString();
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
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }
}
