package org.homeward.access;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Sheet.Line;

/** Teams with their hours. A line without any hours is a team that works the usual ones. */
final class TeamRows extends SheetRows {

    private static final List<String> DAYS = SheetKind.TEAMS.columns().subList(3, 10);
    private static final String CLOSED = "closed";
    private static final Set<String> BANK_HOLIDAYS = Set.of("", "open", CLOSED);

    private final Directory directory;
    private final WhoIsWho whoIsWho;
    private final Register register;
    private final Calendars calendars;
    private final Supplier<Stream<MemberNews>> news;

    TeamRows(Directory directory, WhoIsWho whoIsWho, Register register, Calendars calendars,
             Supplier<Stream<MemberNews>> news) {
        super(SheetKind.TEAMS);
        this.directory = directory;
        this.whoIsWho = whoIsWho;
        this.register = register;
        this.calendars = calendars;
        this.news = news;
    }

    @Override
    String key(Line line) {
        return line.cell("role") + "." + line.cell("scope");
    }

    @Override
    List<Map<String, String>> known() {
        var all = calendars.all();
        return whoIsWho.teams().stream().map(entry -> entry.team())
                .map(team -> written(team, Optional.ofNullable(all.get(team.groupId())))).toList();
    }

    @Override
    void check(Line line, Set<String> keys, SheetFaults faults) {
        var role = line.cell("role");
        var scope = line.cell("scope");
        faults.written(line, "name");
        if (faults.unless(Roles.isKnown(role), line, "role", "there is no role \"" + role + "\"; there are " + Roles.all())) {
            faults.unless(Roles.fits(role, directory.ward(scope).isPresent(),
                    directory.organisation(scope).map(Organisation::kind)), line, "scope",
                    "\"" + scope + "\" is not known here as " + Roles.scopeOf(role) + ", for which " + role + " work");
        }
        DAYS.stream().filter(day -> !isClosed(line.cell(day)))
                .forEach(day -> faults.check(line, day, () -> OpeningHours.of(line.cell(day))));
        faults.unless(!hasCalendar(line) || DAYS.stream().anyMatch(day -> !isClosed(line.cell(day))), line, "monday",
                "a team that is never open cannot be given tasks; leave all hours empty for the usual ones");
        faults.unless(BANK_HOLIDAYS.contains(line.cell("bank_holidays")), line, "bank_holidays", "say open or closed");
        parts(line.cell("closed_days")).forEach(day -> faults.check(line, "closed_days", () -> day(day)));
        var cover = line.cell("cover");
        if (!cover.isEmpty()) {
            faults.unless(!cover.equals(key(line)), line, "cover", "a team does not cover for itself");
            faults.unless(keys.contains(cover) || directory.team(cover).isPresent(), line, "cover",
                    "there is no team " + cover);
        }
    }

    @Override
    Map<String, String> tidy(Line line) {
        return written(team(line), calendar(line));
    }

    /** First all teams, then their calendars, because one team may name another that covers. */
    @Override
    void enter(Viewer who, List<Line> changed) {
        changed.stream().map(TeamRows::team).forEach(team -> {
            register.enter(team);
            news.get().forEach(listener -> listener.teamEntered(team));
        });
        changed.forEach(line -> calendar(line).ifPresentOrElse(calendar -> calendars.set(key(line), calendar),
                () -> calendars.clear(key(line))));
    }

    private Map<String, String> written(Team team, Optional<TeamCalendar> calendar) {
        var values = new ArrayList<>(List.of(team.role(), team.scope(), team.name()));
        DAYS.forEach(day -> values.add(calendar.map(it -> it.week().get(DAYS.indexOf(day))
                .map(OpeningHours::toString).orElse(CLOSED)).orElse("")));
        values.add(calendar.map(it -> it.closedOnBankHolidays() ? CLOSED : "open").orElse(""));
        values.add(calendar.map(it -> cell(it.closedDays().stream().map(LocalDate::toString))).orElse(""));
        values.add(calendar.flatMap(TeamCalendar::cover).orElse(""));
        return cells(values.toArray(String[]::new));
    }

    private static Team team(Line line) {
        return new Team(line.cell("role"), line.cell("scope"), line.cell("name"));
    }

    private static Optional<TeamCalendar> calendar(Line line) {
        if (!hasCalendar(line)) {
            return Optional.empty();
        }
        var week = DAYS.stream().map(day -> Optional.of(line.cell(day)).filter(open -> !isClosed(open))
                .map(OpeningHours::of)).toList();
        return Optional.of(new TeamCalendar(week, line.cell("bank_holidays").equals(CLOSED),
                parts(line.cell("closed_days")).stream().map(TeamRows::day).collect(Collectors.toCollection(TreeSet::new)),
                Optional.of(line.cell("cover")).filter(cover -> !cover.isEmpty())));
    }

    private static boolean hasCalendar(Line line) {
        return SheetKind.TEAMS.columns().stream().skip(3).anyMatch(column -> !line.cell(column).isEmpty());
    }

    private static boolean isClosed(String cell) {
        return cell.isEmpty() || cell.equals(CLOSED);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + written + "\" is not a day, for example 2026-12-24", e);
        }
    }
}
