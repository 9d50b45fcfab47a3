package org.homeward.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.journey.Stage;

/**
 * How far a journey has come.
 *
 * @param pathway          the agreed pathway, P0 to P3; a proposed or likely one never stands here
 * @param dischargeReadyOn London date since which no acute bed has been needed
 * @param outcome          how the journey ended
 */
public record Progress(Stage stage, Instant stageSince, Optional<String> pathway, Optional<String> subPathway,
                       Optional<LocalDate> dischargeReadyOn, Instant openedAt, Optional<Instant> closedAt,
                       Optional<String> outcome) {
}
