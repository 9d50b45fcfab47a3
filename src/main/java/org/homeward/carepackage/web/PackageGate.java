package org.homeward.carepackage.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.carepackage.CarePackageId;
import org.homeward.carepackage.SeenPackages;
import org.homeward.carepackage.SeenPackages.Seen;
import org.homeward.carepackage.Word;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who opens the pages of packages: brokers change them, social workers and the provider read them, and so does whoever sees the person. */
@Component
class PackageGate {

    private static final Set<String> LISTS = Set.of("brokerage-officers", "social-workers", "care-providers");
    private static final Set<String> LEDGER = Set.of("brokerage-officers", "social-workers", "managers");
    private static final String BROKERS = "brokerage-officers";

    private final WhoIsAsking asking;
    private final SeenPackages seen;
    private final Clock clock;

    PackageGate(WhoIsAsking asking, SeenPackages seen, Clock clock) {
        this.asking = asking;
        this.seen = seen;
        this.clock = clock;
    }

    Viewer viewer() {
        return asking.viewer();
    }

    Viewer listing() {
        if (viewer().roles().stream().noneMatch(LISTS::contains)) {
            throw new AccessDeniedException("The list is for brokers, social workers and providers");
        }
        return viewer();
    }

    boolean mayEnter() {
        return viewer().is(BROKERS);
    }

    /** The councils for which somebody brokers care. */
    List<String> councils() {
        return scopes(Set.of(BROKERS));
    }

    /** The council for which somebody enters packages: the one asked for, or the only one. */
    String brokering(String asked) {
        var own = councils();
        return own.stream().filter(council -> asked.isEmpty() || council.equals(asked)).findFirst().orElseThrow(() ->
                new AccessDeniedException("Packages are kept by the council's brokers"));
    }

    boolean mayChange(Seen it) {
        return viewer().groups().contains(BROKERS + "." + it.carePackage().council());
    }

    Seen changing(String id) {
        var it = reading(id);
        if (!mayChange(it)) {
            throw new AccessDeniedException("A package is changed by the brokers of its council");
        }
        return it;
    }

    /** Answers "not found" alike for what does not exist and what may not be seen. */
    Seen reading(String id) {
        return CarePackageId.parse(id).flatMap(it -> seen.find(viewer(), it))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The council whose ledger somebody reads. */
    String accounting(String asked) {
        return scopes(LEDGER).stream().filter(council -> asked.isEmpty() || council.equals(asked)).findFirst().orElseThrow(() ->
                new AccessDeniedException("The ledger is for brokers, social workers and managers of a council"));
    }

    /** Managers read sums; who works with the people reads the lines. */
    boolean mayReadLines(String council) {
        return viewer().groups().contains(BROKERS + "." + council) || viewer().groups().contains("social-workers." + council);
    }

    Word word(String why) {
        return new Word(clock.instant(), "page:care-packages", Optional.of(viewer().userId()), why);
    }

    private List<String> scopes(Set<String> roles) {
        return List.copyOf(viewer().groups().stream().filter(group -> roles.contains(group.substring(0, Math.max(0, group.indexOf('.')))))
                .map(group -> group.substring(group.indexOf('.') + 1)).collect(Collectors.toCollection(TreeSet::new)));
    }
}
