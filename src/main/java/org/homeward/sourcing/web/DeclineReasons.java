package org.homeward.sourcing.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.journey.London;
import org.homeward.sourcing.MarketGap;
import org.homeward.tasks.CodeLists;
import org.springframework.stereotype.Component;

/** Why care was not had, in words: the closed list {@code decline-reasons}, and what nobody gave a reason for. */
@Component
class DeclineReasons {

    private static final String LIST = "decline-reasons";

    private final CodeLists lists;
    private final Clock clock;

    DeclineReasons(CodeLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** By code. */
    Map<String, String> today() {
        var words = new LinkedHashMap<String, String>();
        words.put(MarketGap.UNMET, "Nobody was found");
        words.put(MarketGap.NOT_ANSWERED, "Not answered in time");
        lists.find(LIST).map(list -> list.choicesOn(London.day(clock.instant()))).orElseThrow()
                .forEach(entry -> words.put(entry.code(), entry.label()));
        return words;
    }
}
