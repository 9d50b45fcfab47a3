package org.homeward.integration.hl7;

import java.util.UUID;

/** Messages of invented people, as the demo's hospital writes them. */
public final class Messages {

    private Messages() {
    }

    /** Ada Fielding is admitted to Ward 7B, NHS number verified. */
    public static String admission(String visit) {
        return event("A01", visit);
    }

    static String event(String trigger, String visit) {
        return event(trigger, visit, "9990000018", "NB104233", "FIELDING", "19420317");
    }

    static String event(String trigger, String visit, String nhsNumber, String hospitalNumber, String surname, String born) {
        return String.join("\r", "MSH|^~\\&|NBPAS|NORTHBRIDGE|HOMEWARD|NORTHBRIDGE|20260105143000||ADT^" + trigger + "^ADT_A01|"
                        + freshId() + "|P|2.4", "EVN|" + trigger + "|20260105143000",
                "PID|1||" + nhsNumber + "^^^NHS^NH~" + hospitalNumber + "^^^NORTHBRIDGE^MR||" + surname
                        + "^Ada^^^Mrs^^L||" + born + "|F|||12 Quay Street^^Northbridge^^NB2 4XY" + "|".repeat(16) + "|||||01",
                "PV1|1|I|7B^BAY2^A3^NBGEN|21" + "|".repeat(15) + visit + "|".repeat(17) + "1|19") + "\r";
    }

    static String freshId() {
        return UUID.randomUUID().toString().substring(0, 20);
    }
}
