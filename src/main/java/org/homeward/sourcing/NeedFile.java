package org.homeward.sourcing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A need for care with everybody who was asked, and what they wanted to know.
 *
 * @param leftOut services of a kind that would do which are not asked, each with the reason; none once nobody is asked any more
 */
public record NeedFile(CareNeed need, Optional<Closing> closing, List<OfferInBook> offers, List<QuestionAsked> questions, List<Candidate> leftOut) {

    private static final int MOST_SHOWN = 30;

    public NeedFile {
        offers = List.copyOf(offers);
        questions = List.copyOf(questions);
        leftOut = List.copyOf(leftOut);
    }

    /** What providers read before one is chosen, by the keys of the forms. */
    public Map<String, Object> needInWords() {
        return NeedInWords.of(need.asked());
    }

    public List<Candidate> leftOutShown() {
        return leftOut.stream().limit(MOST_SHOWN).toList();
    }

    /** Those who were asked at one time, the first round first. */
    public List<Round> rounds() {
        return offers.stream().collect(Collectors.groupingBy(OfferInBook::round, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(round -> new Round(round.getKey(), round.getValue())).toList();
    }

    /** @param number counted from 1 */
    public record Round(int number, List<OfferInBook> offers) {
    }

    /** How far the search has come. Example: {@code 3 of 5 asked have not answered yet}. */
    public String inBrief() {
        return switch (need.state()) {
            case OPEN -> searching();
            case CHOSEN -> "a provider is chosen and confirms the start";
            case CONFIRMED -> hasEnded() ? "found; the care has ended" : "found and confirmed";
            case INTERIM -> "not found; an interim arrangement was agreed";
            case WITHDRAWN -> "not looked for any more";
        };
    }

    private boolean hasEnded() {
        return offers.stream().anyMatch(offer -> offer.state().equals("ended"))
                && offers.stream().noneMatch(offer -> offer.state().equals("active"));
    }

    private String searching() {
        var waiting = offers.stream().filter(OfferInBook::isWaiting).count();
        var yes = offers.stream().filter(offer -> offer.state().equals("accepted")).count();
        if (offers.isEmpty()) {
            return "nobody has been asked yet";
        }
        if (waiting == 0) {
            return "all who were asked have answered" + (yes == 0 ? ", none with yes" : yes == 1 ? ", one with yes" : ", " + yes + " with yes");
        }
        return waiting + " of " + offers.size() + " asked " + (waiting == 1 ? "has" : "have") + " not answered yet"
                + (yes == 0 ? "" : yes == 1 ? ", one has said yes" : ", " + yes + " have said yes");
    }
}
