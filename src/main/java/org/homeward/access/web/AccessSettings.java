package org.homeward.access.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of signing in, {@code homeward.access.*}.
 *
 * @param idle                     how long somebody may do nothing before being signed out
 * @param warning                  how long before that a page says so
 * @param longest                  how long a session lasts at most
 * @param lookedUp                 how often it is looked up whether a member may still be here, and in which teams
 * @param passwordsForSystems      whether systems may send name and password instead of a token
 * @param wrongPasswordsPerAddress wrong passwords that may come from one address at once; one more each second
 * @param checksAtOnce             passwords checked at the same moment; each takes some 20 MB of memory
 */
@ConfigurationProperties("homeward.access")
record AccessSettings(@DefaultValue("30m") Duration idle, @DefaultValue("5m") Duration warning,
                      @DefaultValue("12h") Duration longest, @DefaultValue("30s") Duration lookedUp,
                      @DefaultValue("false") boolean passwordsForSystems,
                      @DefaultValue("100") int wrongPasswordsPerAddress, @DefaultValue("4") int checksAtOnce) {
}
