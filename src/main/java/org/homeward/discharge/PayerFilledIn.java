package org.homeward.discharge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/** Fills in, for whoever confirms the funding, who the social worker expects to pay. A direct payment is the council's money. */
public final class PayerFilledIn implements Prefill {

    private static final List<AnswerSource> EXPECTED = List.of(new AnswerSource("assess-social-care", "fundedBy"));
    private static final Map<String, String> PAYERS = Map.of("council", "council", "direct-payment", "council", "nhs", "nhs",
            "joint", "joint", "self", "self");

    private final Answers answers;

    public PayerFilledIn(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String form() {
        return "confirm-funding";
    }

    @Override
    public Part part() {
        return Part.MONEY;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return answers.newest(journey, EXPECTED).flatMap(answer -> Optional.ofNullable(PAYERS.get(answer.value().toString())))
                .<Map<String, Object>>map(payer -> Map.of("payer", payer)).orElse(Map.of());
    }
}
