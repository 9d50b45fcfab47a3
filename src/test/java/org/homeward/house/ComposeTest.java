package org.homeward.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What the compose file promises: a real database, a mail catcher, health of each, data that stay, and no secret. */
class ComposeTest {

    private static final Pattern REQUIRED = Pattern.compile("\\$\\{([A-Z0-9_]+):\\?[^}]+}");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|_KEY)");

    private final Map<String, Object> compose = new Yaml().load(RepositoryFiles.read("docker-compose.yml"));

    @Test
    void holdsTheThreeServices() {
        assertThat(map(compose, "services")).containsOnlyKeys("database", "mail", "homeward");
        assertThat(service("database").get("image")).isEqualTo("postgres:17");
        assertThat(service("mail").get("image").toString()).startsWith("axllent/mailpit:v");
        assertThat(service("homeward").get("build")).isEqualTo(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "mail", "homeward"})
    void everyServiceSaysWhetherItIsWell(String name) {
        assertThat(map(service(name), "healthcheck")).containsKeys("test", "interval", "timeout", "retries");
        assertThat(service(name)).containsEntry("restart", "unless-stopped");
    }

    @Test
    void theProductWaitsUntilTheOthersAreWell() {
        assertThat(map(service("homeward"), "depends_on")).containsOnlyKeys("database", "mail")
                .values().allSatisfy(on -> assertThat(on).isEqualTo(Map.of("condition", "service_healthy")));
        assertThat(map(service("homeward"), "healthcheck").get("test").toString())
                .contains("http://localhost:8080/actuator/health/readiness");
    }

    @Test
    void everySecretIsRequiredAndNoneIsWrittenDown() {
        var secrets = map(compose, "services").keySet().stream()
                .flatMap(name -> map(service(name), "environment").entrySet().stream())
                .filter(entry -> SECRET.matcher(entry.getKey()).matches()).toList();
        assertThat(secrets).extracting(Map.Entry::getKey).contains("POSTGRES_PASSWORD", "SPRING_DATASOURCE_PASSWORD",
                "HOMEWARD_ADMIN_PASSWORD", "HOMEWARD_HL7_STORAGE_KEY", "HOMEWARD_AUDIT_KEY", "HOMEWARD_LINKS_KEY");
        assertThat(secrets).allSatisfy(secret -> assertThat(secret.getValue().toString()).matches(REQUIRED));
    }

    @Test
    void theProductIsToldItsDatabaseMailAndDoors() {
        assertThat(map(service("homeward"), "environment"))
                .containsEntry("SPRING_MAIL_HOST", "mail")
                .containsEntry("SPRING_DATASOURCE_USERNAME", "homeward")
                .containsEntry("HOMEWARD_HL7_PORT", "2575")
                .hasEntrySatisfying("SPRING_DATASOURCE_URL", url ->
                        assertThat(url.toString()).startsWith("jdbc:postgresql://database:5432/homeward"))
                .doesNotContainKey("SPRING_PROFILES_ACTIVE");
        assertThat(list(service("homeward"), "ports")).containsExactly("8080:8080", "2575:2575");
        assertThat(service("database")).doesNotContainKey("ports");
    }

    @Test
    void dataOutliveTheContainers() {
        assertThat(map(compose, "volumes")).containsOnlyKeys("database", "mail");
        assertThat(list(service("database"), "volumes")).containsExactly("database:/var/lib/postgresql/data");
        assertThat(list(service("mail"), "volumes")).containsExactly("mail:/data");
    }

    private Map<String, Object> service(String name) {
        return map(map(compose, "services"), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> in, String key) {
        return (Map<String, Object>) in.get(key);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> in, String key) {
        return (List<Object>) in.get(key);
    }
}
