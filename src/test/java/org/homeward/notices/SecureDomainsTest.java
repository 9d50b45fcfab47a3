package org.homeward.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which mailboxes may hold personal data, and that nothing which looks like one of them does. */
class SecureDomainsTest {

    private final SecureDomains domains = SecureDomains.of(List.of("NHS.net", "secure.eastvale.gov.uk"));

    @ParameterizedTest
    @ValueSource(strings = {"ward-7b@nhs.net", "ward-7b@NHS.NET", "Ward.7B@northbridge.nhs.net", "a@secure.eastvale.gov.uk",
            "o'neil+team@x.y.Secure.Eastvale.gov.uk"})
    void theVeryDomainAndThoseBelowItAreListed(String address) {
        assertThat(domains.hold(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@evil-nhs.net", "a@evilnhs.net", "a@nhs.net.evil.com", "a@nhs.net-evil.com", "a@nhs.network", "a@nhs.ne",
            "a@net", "a@nhs", "a@eastvale.gov.uk", "a@secure-eastvale.gov.uk", "a@secure.eastvale.gov.uk.com", "nhs.net@evil.com",
            "a@nhsnet", "a@nh\u0455.net", "a@NH\u017f.net", "a@nhs.\u212Aent"})
    void whatLooksLikeOneIsNot(String address) {
        assertThat(domains.hold(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "@nhs.net", "a@", "nhs.net", "a@@nhs.net", "a@evil.com@nhs.net", "a%evil.com@nhs.net",
            "evil.com!a@nhs.net", "a b@nhs.net", "a@nhs.net ", " a@nhs.net", "a@nhs.net.", "a@.nhs.net", "a@x..nhs.net", "a@-x.nhs.net",
            "a@nhs.net\r\nBcc: b@evil.com", "a@nhs.net\n", "a,b@nhs.net", "<a@nhs.net>", "\"a\"@nhs.net", ".a@nhs.net", "a.@nhs.net",
            "a..b@nhs.net", "a@[nhs.net]", "a@evil.com,b@nhs.net", "a@nhs_net.nhs.net"})
    void whatIsNoPlainAddressIsNot(String address) {
        assertThat(domains.hold(address)).isFalse();
    }

    @Test
    void nothingIsListedUnlessSomebodyHasListedIt() {
        assertThat(SecureDomains.of(List.of()).hold("ward-7b@nhs.net")).isFalse();
        assertThat(domains.hold("a".repeat(300) + "@nhs.net")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "net", "*", "*.nhs.net", "@nhs.net", ".nhs.net", "nhs.net.", "nhs..net", "nhs.net evil.com", "https://nhs.net",
            "gov.uk", "NHS.UK", "co.uk", "nh\u0455.net"})
    void whatIsNoDomainOfOneOrganisationCannotBeListed(String name) {
        assertThatThrownBy(() -> SecureDomains.of(List.of("nhs.net", name))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no mail domain of one organisation");
    }
}
