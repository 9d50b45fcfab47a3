package org.homeward.sourcing;

import java.time.Instant;

/** That care is not looked for any more. @param because in words */
public record Closing(Instant at, String because) {
}
