package org.homeward.carepackage.store;

import java.util.Optional;
import org.homeward.carepackage.ProviderTelephones;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps them in table {@code provider_telephone}. */
class JdbcProviderTelephones implements ProviderTelephones {

    private final JdbcClient jdbc;

    JdbcProviderTelephones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Numbers> of(String provider) {
        return jdbc.sql("select office, on_call from provider_telephone where provider = :provider").param("provider", provider)
                .query((row, number) -> new Numbers(row.getString("office"), Optional.ofNullable(row.getString("on_call")))).optional();
    }

    @Override
    public void keep(String provider, Numbers numbers) {
        jdbc.sql("""
                        insert into provider_telephone (provider, office, on_call) values (:provider, :office, :onCall)
                        on conflict (provider) do update set office = excluded.office, on_call = excluded.on_call""")
                .param("provider", provider).param("office", numbers.office()).param("onCall", numbers.onCall().orElse(null)).update();
    }
}
