package org.homeward.access.web;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.boot.web.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/**
 * A real OpenID provider on a port of its own, with a sign-in page, refresh tokens and people who come and go: Spring's
 * authorization server.
 */
public final class IdentityProvider implements AutoCloseable {

    public static final String PASSWORD = "theirs-and-not-ours";
    private static final Map<String, Map<String, Object>> PEOPLE = new ConcurrentHashMap<>();
    private static final GivenTokens GIVEN = new GivenTokens();
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static volatile boolean silent;
    private static volatile String homeward = "http://localhost:1";

    private final AnnotationConfigServletWebServerApplicationContext server;

    private IdentityProvider(AnnotationConfigServletWebServerApplicationContext server) {
        this.server = server;
    }

    public static IdentityProvider start() {
        var server = new AnnotationConfigServletWebServerApplicationContext();
        server.register(Setup.class);
        server.refresh();
        return new IdentityProvider(server);
    }

    public String issuer() {
        return "http://localhost:" + server.getWebServer().getPort();
    }

    /** Where Homeward is, so that people may be sent back there and nowhere else. */
    public void serves(int port) {
        homeward = "http://localhost:" + port;
        silent = false;
    }

    public void enter(String user, Map<String, Object> claims) {
        PEOPLE.put(user, claims);
    }

    /** The person is no more, and nothing that was given to it counts. */
    public void remove(String user) {
        PEOPLE.remove(user);
        GIVEN.takeBack(user);
    }

    public void silence(boolean now) {
        silent = now;
    }

    /** The addresses that were asked, with their questions. */
    public List<String> asked() {
        return ASKED;
    }

    @Override
    public void close() {
        server.close();
    }

    /** Not marked as a configuration, so that the product does not find it. */
    @EnableWebMvc
    @EnableWebSecurity
    static class Setup {

        @Bean
        TomcatServletWebServerFactory tomcat() {
            return new TomcatServletWebServerFactory(0);
        }

        @Bean
        DispatcherServlet dispatcher() {
            return new DispatcherServlet();
        }

        @Bean
        ServletRegistrationBean<DispatcherServlet> dispatched(DispatcherServlet dispatcher) {
            return new ServletRegistrationBean<>(dispatcher, "/");
        }

        @Bean
        DelegatingFilterProxyRegistrationBean security() {
            return new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        }

        @Bean
        FilterRegistrationBean<Filter> doorman() {
            var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
                var http = (HttpServletRequest) request;
                ASKED.add(http.getRequestURI() + "?" + http.getQueryString());
                if (silent) {
                    ((HttpServletResponse) response).sendError(503);
                } else {
                    chain.doFilter(request, response);
                }
            });
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return filter;
        }

        @Bean
        @Order(1)
        SecurityFilterChain protocol(HttpSecurity http) throws Exception {
            var protocol = OAuth2AuthorizationServerConfigurer.authorizationServer();
            return http.securityMatcher(protocol.getEndpointsMatcher())
                    .with(protocol, server -> server.oidc(oidc -> oidc.userInfoEndpoint(info -> info.userInfoMapper(
                            asked -> new OidcUserInfo(claims(asked.getAuthorization().getPrincipalName()))))))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults()))
                    .exceptionHandling(refusal -> refusal.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                    .build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain page(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults()).build();
        }

        @Bean
        UserDetailsService people() {
            return name -> {
                if (!PEOPLE.containsKey(name)) {
                    throw new UsernameNotFoundException(name);
                }
                return User.withUsername(name).password("{noop}" + PASSWORD).build();
            };
        }

        @Bean
        RegisteredClientRepository clients() {
            return new OneClient(() -> homeward);
        }

        @Bean
        OAuth2AuthorizationService authorizations() {
            return GIVEN;
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> saysWhoItIs() {
            return token -> {
                if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
                    token.getClaims().claims(all -> claims(token.getPrincipal().getName()).forEach(all::putIfAbsent));
                }
            };
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey((RSAPrivateKey) pair.getPrivate()).keyID("one").build()));
        }

        @Bean
        JwtDecoder tokens(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        private static Map<String, Object> claims(String user) {
            var claims = new HashMap<>(PEOPLE.getOrDefault(user, Map.of()));
            claims.put("sub", user);
            return claims;
        }
    }
}
