package org.homeward.access.store;

import java.util.Collection;
import java.util.Locale;
import org.homeward.access.GpPractice;
import org.homeward.access.Organisation;
import org.homeward.access.Register;
import org.homeward.access.Site;
import org.homeward.access.Team;
import org.homeward.access.Ward;
import org.homeward.access.WhoIsWho;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class JdbcRegister implements Register {

    private final JdbcClient database;

    JdbcRegister(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void enter(Organisation organisation) {
        database.sql("""
                        insert into organisation (id, kind, name, hub) values (?, ?, ?, ?)
                        on conflict (id) do update
                        set kind = excluded.kind, name = excluded.name, hub = excluded.hub""")
                .params(organisation.id(), organisation.kind().key(), organisation.name(),
                        organisation.hub().orElse(null))
                .update();
    }

    @Override
    public void enter(Site site) {
        database.sql("""
                        insert into site (id, trust, name) values (?, ?, ?)
                        on conflict (id) do update set trust = excluded.trust, name = excluded.name""")
                .params(site.id(), site.trust(), site.name()).update();
    }

    @Override
    public void enter(Ward ward, Collection<String> beds) {
        database.sql("""
                        insert into ward (id, site, name, feed_codes) values (?, ?, ?, ?)
                        on conflict (id) do update
                        set site = excluded.site, name = excluded.name, feed_codes = excluded.feed_codes""")
                .params(ward.id(), ward.site(), ward.name(), ward.feedCodes().toArray(String[]::new)).update();
        database.sql("""
                        insert into bed (ward, name) select ?, unnest(?::text[])
                        on conflict (ward, name) do nothing""")
                .params(ward.id(), beds.toArray(String[]::new)).update();
    }

    @Override
    public void enterBeds(String ward, Collection<WhoIsWho.Bed> beds) {
        database.sql("delete from bed where ward = ? and not name = any (?)")
                .params(ward, beds.stream().map(WhoIsWho.Bed::name).toArray(String[]::new)).update();
        beds.forEach(bed -> database.sql("""
                        insert into bed (ward, name, open, state) values (?, ?, ?, case when ? then 'open' else 'closed' end)
                        on conflict (ward, name) do update set open = excluded.open,
                            state = case when excluded.open = bed.open then bed.state else excluded.state end""")
                .params(ward, bed.name(), bed.open(), bed.open()).update());
    }

    @Override
    public void enter(Team team) {
        database.sql("""
                        insert into team (group_id, role, scope, name) values (?, ?, ?, ?)
                        on conflict (group_id) do update set name = excluded.name""")
                .params(team.groupId(), team.role(), team.scope(), team.name()).update();
    }

    @Override
    public void enterCouncilArea(String postcodeDistrict, String council) {
        database.sql("""
                        insert into council_area (postcode_district, council) values (?, ?)
                        on conflict (postcode_district) do update set council = excluded.council""")
                .params(postcodeDistrict.toUpperCase(Locale.ROOT), council).update();
    }

    @Override
    public void enter(GpPractice practice) {
        database.sql("""
                        insert into gp_practice (code, name, council) values (?, ?, ?)
                        on conflict (code) do update set name = excluded.name, council = excluded.council""")
                .params(practice.code(), practice.name(), practice.council()).update();
    }
}
