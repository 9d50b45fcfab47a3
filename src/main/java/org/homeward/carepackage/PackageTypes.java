package org.homeward.carepackage;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.journey.London;
import org.homeward.tasks.CodeList;
import org.homeward.tasks.CodeLists;

/** The kinds of care that there are: the closed list {@code package-types}. */
public final class PackageTypes {

    private static final String LIST = "package-types";

    private final CodeLists lists;
    private final Clock clock;

    public PackageTypes(CodeLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** What each is called, by code, in the order of the list; those that can be chosen today. */
    public Map<String, String> today() {
        var today = London.day(clock.instant());
        var names = new LinkedHashMap<String, String>();
        lists.find(LIST).map((CodeList list) -> list.choicesOn(today)).orElseThrow()
                .forEach(entry -> names.put(entry.code(), entry.label()));
        return names;
    }
}
