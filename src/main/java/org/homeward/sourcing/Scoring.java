package org.homeward.sourcing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.capacity.CareService;
import org.homeward.capacity.CareService.Quality;
import org.homeward.sourcing.EarliestStart.Start;
import org.homeward.sourcing.Score.Part;
import org.homeward.sourcing.ScoreWeights.Weights;

/**
 * Gives each service its points, and says why.
 *
 * @param caredBefore the organisations that have cared for the person before
 * @param shares      by {@link #key}
 */
record Scoring(Wanted wanted, Weights weights, Set<String> caredBefore, Map<String, MarketShare> shares) {

    private static final Map<Quality, Integer> QUALITY = Map.of(Quality.OUTSTANDING, 100, Quality.GOOD, 80,
            Quality.REQUIRES_IMPROVEMENT, 40, Quality.NOT_RATED, 40, Quality.INADEQUATE, 0);
    private static final int SAME_LETTERS = 50;
    private static final int EACH_POINT_ABOVE = 10;

    static String key(String organisation, String kind) {
        return organisation + " " + kind;
    }

    Score of(CareService service, Start start) {
        return Score.of(List.of(continuity(service), travel(service), new Part("start", start.points(), weights.start(), start.words()),
                quality(service.terms().quality()), share(service)));
    }

    private Part continuity(CareService service) {
        var before = caredBefore.contains(service.organisation());
        return new Part("continuity", before ? Score.FULL : 0, weights.continuity(),
                before ? "Has cared for the person before" : "Not known to have cared for the person before");
    }

    private Part travel(CareService service) {
        var letters = letters(wanted.district());
        return service.serves(wanted.district()) ? new Part("travel", Score.FULL, weights.travel(), "Serves " + wanted.district())
                : service.districts().stream().anyMatch(it -> letters(it).equals(letters))
                ? new Part("travel", SAME_LETTERS, weights.travel(), "Serves other districts of " + letters)
                : new Part("travel", 0, weights.travel(), "Serves districts further away");
    }

    private Part quality(Quality quality) {
        return new Part("quality", QUALITY.get(quality), weights.quality(),
                quality == Quality.NOT_RATED ? "Not rated" : "Rated " + quality.key().replace('-', ' '));
    }

    private Part share(CareService service) {
        var share = shares.get(key(service.organisation(), service.kind()));
        if (share == null) {
            return new Part("share", Score.FULL, weights.share(), "Had no such placements lately");
        }
        var above = Math.round(share.share()) - Math.round(share.expected());
        return new Part("share", (int) Math.max(0, Score.FULL - EACH_POINT_ABOVE * Math.max(0, above)), weights.share(),
                "Had " + Math.round(share.share()) + " % of such placements lately, " + Math.round(share.expected()) + " % expected"
                        + (share.isBeyondTolerance() ? ", which is more apart than agreed" : ""));
    }

    private static String letters(String district) {
        var end = 0;
        while (end < district.length() && Character.isLetter(district.charAt(end))) {
            end++;
        }
        return district.substring(0, end);
    }
}
