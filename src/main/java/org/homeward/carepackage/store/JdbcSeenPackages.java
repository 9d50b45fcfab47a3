package org.homeward.carepackage.store;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Part;
import org.homeward.access.Seeing;
import org.homeward.access.Viewer;
import org.homeward.carepackage.Alarms;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.CarePackageId;
import org.homeward.carepackage.Holds;
import org.homeward.carepackage.PackageState;
import org.homeward.carepackage.SeenPackages;
import org.homeward.journey.London;
import org.homeward.person.PersonId;
import org.homeward.person.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Reads packages by the function {@code care_package_sight}. What may be shown of each says the policy; who is not shown what
 * people need sees none.
 */
class JdbcSeenPackages implements SeenPackages {

    private static final String SEEN = """
            select p.id, array_agg(distinct s.sight || ' ' || s.kind || ' ' || s.group_id) as reasons
              from care_package p join care_package_sight(:today) s on s.package = p.id and s.group_id = any (:keys)
              left join care_package_alarm a on a.package = p.id and a.closed_at is null
             where true
            """;
    private static final String IN_ORDER = " group by p.id, a.id order by (a.id is null), p.reference, p.id";

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Holds holds;
    private final Alarms alarms;
    private final Persons persons;
    private final Clock clock;

    JdbcSeenPackages(JdbcClient jdbc, AccessPolicy policy, Holds holds, Alarms alarms, Persons persons, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.holds = holds;
        this.alarms = alarms;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    public Optional<Seen> find(Viewer viewer, CarePackageId id) {
        return seen(viewer, jdbc.sql(SEEN + " and p.id = :id" + IN_ORDER).param("id", id.value())).stream().findFirst();
    }

    @Override
    public List<Seen> of(Viewer viewer, PersonId person) {
        return seen(viewer, jdbc.sql(SEEN + " and p.person = any (array(select records_of(:person)))" + IN_ORDER)
                .param("person", person.value()));
    }

    @Override
    public List<Seen> list(Viewer viewer, Query query, int size) {
        return seen(viewer, jdbc.sql(SEEN + """
                         and (:provider::text is null or p.provider = :provider)
                         and case when :state::text is null then care_package_state(p.state, p.start_on, p.end_on, :today) <> 'ended'
                              else care_package_state(p.state, p.start_on, p.end_on, :today) = :state end
                         and (:after::text is null or ((a.id is null), p.reference, p.id) > (
                               select (b.id is null), q.reference, q.id from care_package q
                                 left join care_package_alarm b on b.package = q.id and b.closed_at is null where q.id = :after))"""
                        + IN_ORDER + " limit :size")
                .param("provider", query.provider().orElse(null)).param("state", query.state().map(PackageState::key).orElse(null))
                .param("after", query.after().map(CarePackageId::value).orElse(null)).param("size", size));
    }

    private List<Seen> seen(Viewer viewer, StatementSpec statement) {
        record Reasons(String id, List<Seeing> reasons) {
        }
        var today = London.day(clock.instant());
        var found = statement.param("today", today).param("keys", viewer.keys().toArray(String[]::new)).query((row, number) -> new Reasons(
                row.getString("id"), Arrays.stream((String[]) row.getArray("reasons").getArray()).map(Seeing::of).toList())).list();
        Map<String, CarePackage> packages = JdbcCarePackages.read(jdbc.sql(JdbcCarePackages.READ + " where p.id = any (:ids)"
                        + JdbcCarePackages.IN_ORDER).param("ids", found.stream().map(Reasons::id).toArray(String[]::new)), today).stream()
                .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
        return found.stream().map(each -> seen(viewer, packages.get(each.id()), each.reasons()))
                .filter(each -> each.permit().shows(Part.NEEDS)).toList();
    }

    private Seen seen(Viewer viewer, CarePackage carePackage, List<Seeing> reasons) {
        var permit = policy.permit(viewer, reasons);
        return new Seen(carePackage, permit, holds.newest(carePackage.id()), alarms.open(carePackage.id()),
                permit.shows(Part.IDENTITY) ? persons.find(carePackage.person()).map(persons::surviving) : Optional.empty());
    }
}
