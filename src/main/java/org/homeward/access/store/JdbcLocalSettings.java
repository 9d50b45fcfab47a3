package org.homeward.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.access.SettingBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class JdbcLocalSettings implements LocalSettings, SettingBook {

    private static final String ENTRY = "select key, value, set_at, set_by, countersigned_by from organisation_setting";

    private final JdbcClient database;
    private final CountsColumn counts = new CountsColumn();

    JdbcLocalSettings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String value(String organisation, KnownSetting setting) {
        return database.sql("""
                        select value from organisation_setting where organisation = ? and key = ?
                         order by id desc limit 1""")
                .params(organisation, setting.key()).query(String.class).optional().orElse(setting.usual());
    }

    @Override
    public void takeTurn(String organisation) {
        database.sql("select id from organisation where id = ? for update").param(organisation).query(String.class).optional();
    }

    @Override
    public Map<KnownSetting, Entry> newest(String organisation) {
        var newest = new EnumMap<KnownSetting, Entry>(KnownSetting.class);
        history(organisation).forEach(entry -> newest.putIfAbsent(entry.setting(), entry));
        return newest;
    }

    @Override
    public List<Entry> history(String organisation) {
        return database.sql(ENTRY + " where organisation = ? order by id desc").param(organisation)
                .query(JdbcLocalSettings::entry).list().stream().flatMap(Optional::stream).toList();
    }

    @Override
    public void enter(String organisation, Entry entry) {
        database.sql("""
                        insert into organisation_setting (organisation, key, value, set_at, set_by, countersigned_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(organisation, entry.setting().key(), entry.value(), Timestamp.from(entry.at()), entry.by(),
                        entry.countersignedBy().orElse(null)).update();
    }

    @Override
    public Optional<Signature> waitingSignature(String organisation, KnownSetting setting) {
        return database.sql("""
                        select signed_by, signed_at, seen from watch_signature
                         where organisation = ? and key = ? and ended_at is null""")
                .params(organisation, setting.key())
                .query((row, number) -> new Signature(setting, row.getString("signed_by"), instant(row, "signed_at"),
                        counts.read(row.getString("seen")))).optional();
    }

    @Override
    public void sign(String organisation, Signature signature) {
        database.sql("""
                        insert into watch_signature (organisation, key, signed_by, signed_at, seen)
                        values (?, ?, ?, ?, ?::jsonb)""")
                .params(organisation, signature.setting().key(), signature.by(), Timestamp.from(signature.at()),
                        counts.write(signature.seen())).update();
    }

    @Override
    public void endSignature(String organisation, KnownSetting setting, SignatureEnd how, String by, Instant at) {
        database.sql("""
                        update watch_signature set ended_at = ?, ended_by = ?, how_it_ended = ?
                         where organisation = ? and key = ? and ended_at is null""")
                .params(Timestamp.from(at), by, how.name().toLowerCase(Locale.ROOT).replace('_', '-'), organisation,
                        setting.key()).update();
    }

    /** Empty for a key that this build does not know. */
    private static Optional<Entry> entry(ResultSet row, int number) throws SQLException {
        var setting = KnownSetting.of(row.getString("key"));
        return setting.isEmpty() ? Optional.empty() : Optional.of(new Entry(setting.get(), row.getString("value"),
                instant(row, "set_at"), row.getString("set_by"), Optional.ofNullable(row.getString("countersigned_by"))));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
