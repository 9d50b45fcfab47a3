package org.homeward.pathway;

import java.util.Locale;
import java.util.Map;

/** Says pathways in plain words. Example: {@code P1} reads "Pathway 1, home with support". */
final class PathwayWords {

    private static final Map<String, String> WORDS = Map.of(
            "P0", "Pathway 0, home with nothing new",
            "P1", "Pathway 1, home with support",
            "P2", "Pathway 2, a short-term bed first",
            "P3", "Pathway 3, a care home, new",
            "none", "No pathway yet",
            "judgement", "No proposal: a person has to judge");

    private PathwayWords() {
    }

    static String of(String pathway) {
        return WORDS.getOrDefault(pathway, pathway);
    }

    /** Example: {@code P1} reads "Pathway 1". */
    static String shortly(String pathway) {
        return switch (pathway) {
            case "P0", "P1", "P2", "P3" -> "Pathway " + pathway.charAt(1);
            case "judgement" -> "left to a person’s judgement";
            default -> "no pathway yet";
        };
    }

    /** Example: {@code p1-home-therapy} reads "home therapy". */
    static String ofKind(String subPathway) {
        return subPathway.replaceFirst("^p[0-3]-", "").replace('-', ' ');
    }

    static boolean belongs(String subPathway, String pathway) {
        return subPathway.startsWith(pathway.toLowerCase(Locale.ROOT) + "-");
    }
}
