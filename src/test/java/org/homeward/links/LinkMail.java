package org.homeward.links;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The provider's mailbox, as far as a test needs it: the newest link that was written to it and the newest code. */
public final class LinkMail {

    private final JdbcClient jdbc;

    public LinkMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The path of the newest link in a mail of this kind about what the provider calls so. Example: {@code /answer/…}. */
    public String path(String kind, String clientReference) {
        return jdbc.sql("""
                        select facts ->> 'path' from notice where kind = :kind and facts ->> 'client' = :client
                         order by written_at desc, id limit 1""")
                .param("kind", kind).param("client", clientReference).query(String.class).single();
    }

    /** The newest code that was sent for the newest link about this subject. */
    public String code(String purpose, String subject) {
        return jdbc.sql("select facts ->> 'code' from notice where kind = 'answer-code' and about like :link || '-%' "
                        + "order by length(about) desc, about desc limit 1")
                .param("link", link(purpose, subject).toString()).query(String.class).single();
    }

    public UUID link(String purpose, String subject) {
        return jdbc.sql("select id from answer_link where purpose = :purpose and subject = :subject order by made_at desc limit 1")
                .param("purpose", purpose).param("subject", subject).query(UUID.class).single();
    }
}
