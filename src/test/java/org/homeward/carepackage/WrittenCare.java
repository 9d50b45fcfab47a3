package org.homeward.carepackage;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.homeward.processes.Somebody;

/** Home care twice a day as a council writes it, by the columns of its file; each time under another reference. */
final class WrittenCare {

    private WrittenCare() {
    }

    static Map<String, String> of(Somebody somebody) {
        var cells = new HashMap<>(Map.of("reference", "IT-" + UUID.randomUUID().toString().substring(0, 8), "nhs_number",
                somebody.nhsNumber(), "surname", somebody.surname(), "given_name", "Ada", "birth_date", somebody.born().toString(),
                "provider", "brightwater", "client_reference", "BW-1", "type", "home-care", "funded_by", "council"));
        cells.putAll(Map.of("contract", "EV-HC", "visits", "daily 07:30-09:00 30 min | daily 18:00-19:00 30 min", "rate", "24.00",
                "rate_unit", "hour", "start", "2025-01-06"));
        return cells;
    }
}
