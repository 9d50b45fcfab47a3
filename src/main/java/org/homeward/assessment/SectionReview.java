package org.homeward.assessment;

import java.time.Instant;
import org.homeward.journey.JourneyId;

/**
 * What came of asking a profession about its earlier section.
 *
 * @param origin the journey of that section
 * @param sheet  under which its answers are kept there
 */
public record SectionReview(JourneyId journey, Section section, JourneyId origin, String sheet, Use use, String by, Instant at) {
}
