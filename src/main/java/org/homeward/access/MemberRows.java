package org.homeward.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeward.access.Sheet.Line;

/**
 * Members with their teams. A line says to which teams somebody belongs: the member leaves those that it does not name.
 * Newcomers have no password.
 */
final class MemberRows extends SheetRows {

    private static final Pattern USER = Pattern.compile("[A-Za-z0-9]+([._@-][A-Za-z0-9]+)*");
    private static final int LONGEST = 64;
    private static final Set<String> ACTIVE = Set.of("", "yes", "no");

    private final Directory directory;
    private final WhoIsWho whoIsWho;
    private final Memberships memberships;
    private final Supplier<Stream<MemberNews>> news;

    MemberRows(Directory directory, WhoIsWho whoIsWho, Memberships memberships, Supplier<Stream<MemberNews>> news) {
        super(SheetKind.MEMBERS);
        this.directory = directory;
        this.whoIsWho = whoIsWho;
        this.memberships = memberships;
        this.news = news;
    }

    @Override
    String key(Line line) {
        return line.cell("user_id");
    }

    @Override
    List<Map<String, String>> known() {
        return whoIsWho.people().stream().map(person -> cells(person.member().userId(), person.member().name(),
                person.member().jobTitle(), person.member().active() ? "yes" : "no",
                cell(person.groups().stream().sorted()))).toList();
    }

    @Override
    void check(Line line, Set<String> keys, SheetFaults faults) {
        var user = line.cell("user_id");
        faults.unless(USER.matcher(user).matches() && user.length() <= LONGEST, line, "user_id", "\"" + user
                + "\" is not a user name: letters and digits with . _ @ - between, for example nina.ward");
        faults.unless(directory.member(user).filter(Member::service).isEmpty(), line, "user_id",
                user + " is the account of a system");
        faults.written(line, "name");
        faults.written(line, "job_title");
        faults.unless(ACTIVE.contains(line.cell("active")), line, "active", "say yes or no");
        parts(line.cell("teams")).stream().filter(group -> directory.team(group).isEmpty())
                .forEach(group -> faults.add(line, "teams", "there is no team " + group));
    }

    @Override
    Map<String, String> tidy(Line line) {
        return cells(key(line), line.cell("name"), line.cell("job_title"), isActive(line) ? "yes" : "no",
                cell(parts(line.cell("teams")).stream().sorted()));
    }

    @Override
    void enter(Viewer who, List<Line> changed) {
        changed.forEach(line -> {
            var user = key(line);
            memberships.enter(new Member(user, line.cell("name"), line.cell("job_title"), false, isActive(line)));
            var wanted = parts(line.cell("teams"));
            var before = memberships.of(user);
            wanted.forEach(group -> memberships.add(user, group));
            before.stream().filter(group -> !wanted.contains(group)).forEach(group -> memberships.remove(user, group));
            before.stream().filter(group -> !wanted.contains(group) || !isActive(line))
                    .forEach(group -> news.get().forEach(listener -> listener.memberLeftTeam(user, group)));
            news.get().forEach(listener -> listener.memberChanged(user));
        });
    }

    private static boolean isActive(Line line) {
        return !line.cell("active").equals("no");
    }
}
