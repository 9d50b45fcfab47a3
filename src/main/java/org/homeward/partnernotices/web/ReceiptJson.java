package org.homeward.partnernotices.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.partnernotices.NoticeRefused;
import org.homeward.partnernotices.Receipt;

/** A council's receipt of a notice. */
@Schema(name = "NoticeReceipt")
record ReceiptJson(@Schema(example = "N-7K3F9Q") String notice, @Schema(example = "accepted") String answer,
                   @Schema(example = "assessment-planned") String type, Optional<String> details,
                   @Schema(example = "Duty desk, 01632 960 123") String contact, @Schema(example = "eastvale-cms") String author,
                   Instant at) {

    private static final Set<String> NAMES = Set.of("answer", "type", "details", "contact");

    static ReceiptJson of(Receipt receipt) {
        return new ReceiptJson(receipt.notice().value(), receipt.type().answer(), receipt.type().key(), receipt.details(),
                receipt.contact(), receipt.author(), receipt.at());
    }

    /** What another system has sent, field by field. */
    static Map<String, String> told(Map<String, Object> body) {
        var wrong = new LinkedHashMap<String, String>();
        var told = new LinkedHashMap<String, String>();
        body.forEach((name, value) -> {
            if (!NAMES.contains(name)) {
                wrong.put(name, "Not a part of a receipt.");
            } else if (value != null && !(value instanceof String)) {
                wrong.put(name, "This is a text.");
            } else if (value != null) {
                told.put(name, (String) value);
            }
        });
        if (!told.containsKey("answer") && !wrong.containsKey("answer")) {
            wrong.put("answer", "Say accepted or rejected.");
        }
        if (!wrong.isEmpty()) {
            throw new NoticeRefused(wrong);
        }
        return told;
    }

    /** What a council's system sends. */
    @Schema(name = "NoticeReceiptSent")
    record Sent(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "accepted",
                allowableValues = {"accepted", "rejected"}) String answer,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "assessment-planned",
                allowableValues = {"noted", "assessment-planned", "already-known", "other-accepted", "more-information-needed",
                    "another-council", "sent-twice", "other-rejected"}) String type,
            @Schema(description = "Needed with a rejection and with other-accepted",
                example = "We come on Thursday at 10:00") String details,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Whom the hospital rings at the council",
                example = "Duty desk, 01632 960 123") String contact) {
    }
}
