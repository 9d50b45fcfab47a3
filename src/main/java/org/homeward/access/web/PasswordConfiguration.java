package org.homeward.access.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Seals passwords with BCrypt, so that nobody can read them back. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    @Bean
    PasswordEncoder passwordEncoder(Clock clock) {
        return new RecentlyChecked(new BCryptPasswordEncoder(), clock);
    }
}
