package org.homeward.access.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.TeamsFromClaims;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of signing in through an identity provider, {@code homeward.access.openid.*}. Off while no issuer is set.
 *
 * @param issuer                  the provider's address; all others are read from its published description
 * @param clientAuthentication    how Homeward shows the provider who it is: {@code client_secret_basic} or {@code _post}
 * @param called                  what the button on the sign-in page says after "Sign in with"
 * @param userId                  claim that becomes the user id; it must never be given to somebody else
 * @param groups                  claims that name groups or roles
 * @param organisation            claim that names the organisation
 * @param teams                   which of our teams a group stands for
 * @param organisations           which of our organisations a value stands for
 * @param prefix                  groups that begin so carry the name of our team behind it
 * @param authorizationParameters more that the provider wants to be told, for example {@code acr_values}
 * @param patience                how long somebody may stay while the provider does not answer
 */
@ConfigurationProperties("homeward.access.openid")
record OpenIdSettings(String issuer, String clientId, String clientSecret,
                      @DefaultValue("client_secret_basic") String clientAuthentication,
                      @DefaultValue({"openid", "profile", "email"}) Set<String> scopes,
                      @DefaultValue("your organisation's account") String called,
                      @DefaultValue("sub") String userId, @DefaultValue("name") String name,
                      @DefaultValue("email") String email, String jobTitle,
                      @DefaultValue("groups") List<String> groups, String organisation,
                      @DefaultValue List<StandsFor> teams, @DefaultValue List<StandsFor> organisations, String prefix,
                      @DefaultValue Map<String, String> authorizationParameters,
                      @DefaultValue("15m") Duration patience) {

    TeamsFromClaims teamsFromClaims() {
        return new TeamsFromClaims(groups, Optional.ofNullable(organisation), map(teams), map(organisations),
                Optional.ofNullable(prefix));
    }

    private static Map<String, String> map(List<StandsFor> pairs) {
        return Stream.ofNullable(pairs).flatMap(List::stream)
                .collect(Collectors.toMap(StandsFor::value, StandsFor::id));
    }

    /**
     * What a value of the provider stands for here.
     *
     * @param id a group id such as {@code social-workers.eastvale}, or an organisation's id
     */
    record StandsFor(String value, String id) {
    }
}
