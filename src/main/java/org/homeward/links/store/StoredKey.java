package org.homeward.links.store;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The key of the links where no setting names one: made once, and the same for all nodes and after a restart. */
final class StoredKey {

    private final JdbcClient database;

    StoredKey(JdbcClient database) {
        this.database = database;
    }

    String readOrMake() {
        var key = new byte[HmacSeal.BYTES];
        new SecureRandom().nextBytes(key);
        database.sql("insert into answer_link_key (key) values (?) on conflict do nothing")
                .param(Base64.getEncoder().encodeToString(key)).update();
        return database.sql("select key from answer_link_key").query(String.class).single();
    }
}
