package org.homeward.demo.world;

import java.util.List;

/** What brings people into hospital, in the words of a nurse at the door. Assumed. */
final class Complaints {

    private static final int OLD = 70;
    private static final List<String> PLANNED = List.of("Planned hip replacement", "Planned knee replacement", "Planned bowel operation",
            "Planned hernia repair", "Planned heart procedure", "Planned operation on the spine");
    private static final List<String> OLDER = List.of("Fall at home", "Fall at home", "Chest infection", "Chest infection",
            "Urinary infection", "Confused since yesterday", "Broken hip", "Heart failure", "Stroke", "Short of breath",
            "Cannot manage at home");
    private static final List<String> YOUNGER = List.of("Chest pain", "Abdominal pain", "Chest infection", "Infected wound", "Asthma",
            "Collapse", "Diabetes out of control", "Broken ankle", "Kidney infection", "Overdose");

    private Complaints() {
    }

    static String planned(Dice dice) {
        return dice.one(PLANNED);
    }

    static String unplanned(int age, Dice dice) {
        return dice.one(age >= OLD ? OLDER : YOUNGER);
    }
}
