package org.homeward.flow.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the API to those who build against it: what it is for, how to sign in, and what a problem looks like. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final Map<String, String> PROBLEMS = Map.of("400", "A field is wrong; it is named",
            "401", "Name or password is missing or wrong", "404", "Not there, or not for this account to see");

    @Bean
    OpenAPI homewardApi() {
        return new OpenAPI()
                .info(new Info().title("Homeward").version("v1").description("Look up people on their way home from "
                        + "hospital, and tell what happened to them. Every account sees what its teams may see. Times "
                        + "are instants in UTC, dates are London dates.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .components(new Components()
                        .addSecuritySchemes("token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                                .description("Token of a service account"))
                        .addSecuritySchemes("basic", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")
                                .description("Name and password of a service account, where the operator allows it"))
                        .addSchemas("Problem", problem()))
                .addSecurityItem(new SecurityRequirement().addList("token"))
                .addSecurityItem(new SecurityRequirement().addList("basic"));
    }

    /** Every operation can answer with a problem, so it is said once here and not at each. */
    @Bean
    OpenApiCustomizer everyOperationMayRefuse() {
        return api -> api.getPaths().values().forEach(path -> path.readOperations().forEach(operation ->
                PROBLEMS.forEach((status, words) -> operation.getResponses().putIfAbsent(status, refusal(words)))));
    }

    private static ApiResponse refusal(String words) {
        return new ApiResponse().description(words).content(new Content().addMediaType("application/problem+json",
                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }

    private static Schema<?> problem() {
        var wrong = new ObjectSchema().addProperty("field", new StringSchema().example("ward"))
                .addProperty("detail", new StringSchema().example("No ward has this id."));
        return new ObjectSchema().description("What was wrong (RFC 9457)")
                .addProperty("type", new StringSchema().example("about:blank"))
                .addProperty("title", new StringSchema().example("The request cannot be understood"))
                .addProperty("status", new IntegerSchema().example(400))
                .addProperty("detail", new StringSchema().example("ward: No ward has this id."))
                .addProperty("errors", new ArraySchema().items(wrong));
    }
}
