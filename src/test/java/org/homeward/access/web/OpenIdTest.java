package org.homeward.access.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.homeward.HomewardTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test against the product as a real site has it: people come through an identity provider, systems with tokens. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@HomewardTest
@ContextConfiguration(initializers = OpenIdTest.WithProvider.class)
public @interface OpenIdTest {

    /** Starts the provider once, before the product. */
    final class WithProvider implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        public static final IdentityProvider PROVIDER = IdentityProvider.start();

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("homeward.access.passwords-for-systems=false",
                    "homeward.access.openid.issuer=" + PROVIDER.issuer(),
                    "homeward.access.openid.client-id=homeward", "homeward.access.openid.client-secret=shared-secret",
                    "homeward.access.openid.called=Northbridge",
                    "homeward.access.openid.groups=groups,realm_access.roles",
                    "homeward.access.openid.organisation=organisation", "homeward.access.openid.prefix=homeward/",
                    "homeward.access.openid.teams[0].value=7B nurses",
                    "homeward.access.openid.teams[0].id=ward-staff.northbridge-7b",
                    "homeward.access.openid.teams[1].value=social work",
                    "homeward.access.openid.teams[1].id=social-workers.{organisation}",
                    "homeward.access.openid.organisations[0].value=E99",
                    "homeward.access.openid.organisations[0].id=eastvale").applyTo(context);
        }
    }
}
