package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import org.homeward.HomewardTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The description of the API is whole: a supplier can build against it without asking. */
@HomewardTest
class OpenApiIT {

    @Autowired
    private WebApplicationContext context;

    private JsonNode api;

    @BeforeEach
    void read() throws Exception {
        api = new ObjectMapper().readTree(MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build()
                .perform(get("/api/v1/openapi").with(user("supplier"))).andExpect(status().isOk()).andReturn()
                .getResponse().getContentAsString());
    }

    @Test
    void describesTheWholeApiAndNothingElse() {
        assertThat(api.get("openapi").asText()).startsWith("3.");
        assertThat(api.at("/info/title").asText()).isEqualTo("Homeward");
        assertThat(api.get("paths").fieldNames()).toIterable().containsExactlyInAnyOrder("/api/v1/hl7", "/api/v1/journeys",
                "/api/v1/care-packages/{ref}", "/api/v1/services", "/api/v1/services/{ref}/capacity",
                "/api/v1/journeys/search", "/api/v1/journeys/{id}", "/api/v1/journeys/{id}/events", "/api/v1/journeys/{id}/facts",
                "/api/v1/journeys/{id}/notices", "/api/v1/notices/{ref}/receipt",
                "/api/v1/journeys/{id}/housing-answers");
        assertThat(api.at("/components/securitySchemes/basic/scheme").asText()).isEqualTo("basic");
        assertThat(api.at("/components/securitySchemes/token/scheme").asText()).isEqualTo("bearer");
        assertThat(api.at("/security/0").has("token")).isTrue();
        assertThat(api.at("/security/1").has("basic")).isTrue();
    }

    @Test
    void everyOperationSaysWhatItIsForAndWhatItAnswers() {
        api.get("paths").forEach(path -> path.forEach(operation -> {
            var name = operation.path("operationId").asText();
            assertThat(name).isNotBlank();
            assertThat(operation.path("summary").asText()).as(name).isNotBlank();
            assertThat(operation.path("description").asText()).as(name).isNotBlank();
            operation.path("parameters").forEach(parameter -> {
                assertThat(parameter.path("description").asText()).as(name + parameter.get("name")).isNotBlank();
                assertThat(parameter.path("schema").path("type").asText()).as(name + parameter.get("name")).isNotBlank();
            });
            assertThat(operation.at("/responses/200/content/application~1json/schema").has("$ref")
                    || operation.at("/responses/200/content/application~1hl7-v2/schema").has("type")).as(name).isTrue();
            for (var status : List.of("400", "401", "404")) {
                assertThat(operation.at("/responses/" + status + "/content/application~1problem+json/schema/$ref")
                        .asText()).as(name + status).isEqualTo("#/components/schemas/Problem");
            }
        }));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(api.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference ->
                assertThat(api.at(reference.substring(1)).isMissingNode()).as(reference).isFalse());
    }

    @Test
    void aBodyThatIsAskedForIsDescribedWithExamples() {
        for (var schema : List.of("JourneySearch", "Event", "Journey", "Wait", "Problem")) {
            assertThat(api.at("/components/schemas/" + schema).findValues("example")).as(schema).isNotEmpty();
        }
        var search = api.at("/paths/~1api~1v1~1journeys~1search/post/requestBody/content/application~1json/schema/$ref");
        assertThat(search.asText()).isEqualTo("#/components/schemas/JourneySearch");
    }

    @Test
    void noFilterOfTheListIsAPersonsNumber() {
        var filters = StreamSupport.stream(api.at("/paths/~1api~1v1~1journeys/get/parameters").spliterator(), false)
                .map(parameter -> parameter.get("name").asText()).toList();
        assertThat(filters).contains("ward", "stage", "pathway").doesNotContain("nhsNumber", "hospitalNumber", "asked");
    }
}
