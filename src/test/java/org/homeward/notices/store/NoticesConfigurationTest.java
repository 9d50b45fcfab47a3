package org.homeward.notices.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.LocalSettings;
import org.homeward.access.RoleTable;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.WhoMaySee;
import org.homeward.person.Persons;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

/** Mail leaves where the operator has named a relay, and nowhere else. */
class NoticesConfigurationTest {

    private final ApplicationContextRunner product = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(NoticesConfiguration.class)
            .withBean(JdbcClient.class, () -> JdbcClient.create(new DriverManagerDataSource()))
            .withBean(PlatformTransactionManager.class, () -> unused(PlatformTransactionManager.class))
            .withBean(LocalSettings.class, () -> unused(LocalSettings.class))
            .withBean(TeamMailboxes.class, () -> unused(TeamMailboxes.class))
            .withBean(Persons.class, () -> unused(Persons.class))
            .withBean(AccessPolicy.class, () -> new AccessPolicy(unused(WhoMaySee.class), RoleTable.read("")))
            .withBean(Audit.class, () -> unused(Audit.class))
            .withBean(Clock.class, Clock::systemUTC);

    @Test
    void aRelayGivesAPostman() {
        product.withPropertyValues("spring.mail.host=relay.homeward.example", "spring.mail.port=2525",
                        "spring.mail.properties.mail.smtp.timeout=10000", "homeward.notices.retries=1s,2s")
                .run(context -> {
                    assertThat(context).hasSingleBean(Postman.class);
                    assertThat(context.getBean(JavaMailSenderImpl.class).getHost()).isEqualTo("relay.homeward.example");
                    assertThat(context.getBean(NoticeSettings.class).retries()).hasSize(2);
                });
    }

    @Test
    void mailsThatNamePeopleLeaveEncryptedAndFromASecureMailbox() {
        var listed = product.withPropertyValues("spring.mail.host=relay.homeward.example",
                "homeward.notices.secure-domains=nhs.net,eastvale.gov.uk", "homeward.notices.from=homeward@nhs.net");
        listed.run(context -> assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("in the clear"));
        var encrypted = listed.withPropertyValues("spring.mail.properties.mail.smtp.starttls.required=true");
        encrypted.run(context -> assertThat(context).hasSingleBean(Postman.class));
        encrypted.withPropertyValues("homeward.notices.from=homeward@evil-nhs.net").run(context ->
                assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("in none of the secure domains"));
        encrypted.withPropertyValues("homeward.notices.secure-domains=nhs.net,*.gov.uk").run(context ->
                assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("\"*.gov.uk\" is no mail domain"));
    }

    @Test
    void withoutARelayThereIsNone() {
        product.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Postman.class));
    }

    private static <T> T unused(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            throw new UnsupportedOperationException(method.getName());
        }));
    }
}
