package org.homeward.access.web;

import java.time.Clock;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;

/**
 * Seals passwords with Argon2id, with the cost that OWASP's password storage cheat sheet names first (19 MiB, two
 * passes, one lane). Seals of before, by BCrypt, still open and are made anew at the next sign-in.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class PasswordConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;

    @Bean
    RecentlyChecked passwordEncoder(AccessSettings settings, Clock clock) {
        var bcrypt = new BCryptPasswordEncoder();
        var seals = new DelegatingPasswordEncoder("argon2", Map.of("bcrypt", bcrypt, "argon2",
                new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES)));
        seals.setDefaultPasswordEncoderForMatches(bcrypt);
        return new RecentlyChecked(new FewAtATime(seals, settings.checksAtOnce()), clock);
    }
}
