package org.homeward.access.store;

import java.time.Duration;
import java.util.Map;
import org.homeward.access.BreakGlass;
import org.homeward.access.KeepsSight;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long teams still see somebody, and what limits an emergency opening; see docs/operating.md.
 *
 * @param keepsSight             another time for one organisation, by its id
 * @param breakGlassWrongGuesses in an hour
 */
@ConfigurationProperties("homeward.access")
record SightSettings(@DefaultValue("30d") Duration wardKeepsSight, @DefaultValue("0s") Duration hubKeepsSight,
                     @DefaultValue("0s") Duration councilKeepsSight, @DefaultValue Map<String, Duration> keepsSight,
                     @DefaultValue("60m") Duration breakGlassLasts, @DefaultValue("5") int breakGlassWrongGuesses) {

    BreakGlass.Limits limits() {
        return new BreakGlass.Limits(breakGlassLasts, breakGlassWrongGuesses);
    }

    KeepsSight keeps() {
        return new KeepsSight(wardKeepsSight, hubKeepsSight, councilKeepsSight, keepsSight);
    }
}
