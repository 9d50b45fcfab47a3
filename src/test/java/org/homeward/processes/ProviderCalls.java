package org.homeward.processes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.journey.London;

/** What is noted of a telephone call with a provider, and the time at which a test lets it happen. */
final class ProviderCalls {

    private ProviderCalls() {
    }

    static Map<String, Object> call(String confirmed, String next) {
        var answers = new HashMap<String, Object>(Map.of("numberUsed", "on-call", "spokeTo", "Pat", "confirmed", confirmed,
                "nextVisitWillHappen", next));
        if (next.equals("no") || next.equals("not-due")) {
            answers.put("lastVisitAt", lastVisit());
        }
        return answers;
    }

    static Map<String, Object> paused() {
        return call("yes", "no");
    }

    private static String lastVisit() {
        return LocalDateTime.ofInstant(ClockUtil.getCurrentTime().toInstant(), London.ZONE).minusHours(3).withSecond(0).withNano(0)
                .toString();
    }

    static void at(LocalDate day, String time) {
        Instant moment = London.moment(day + "T" + time);
        ClockUtil.setCurrentTime(Date.from(moment));
    }
}
