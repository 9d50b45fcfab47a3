package org.homeward.access.matrix;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.core.Application;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Everything that can be asked of the running product, as the product itself tells. */
record Endpoints(ApplicationContext context, ServletContext servlets) {

    private static final String ENGINE_OF_WEB_APPS = "/camunda/api/engine";
    private static final List<Endpoint> BESIDES = List.of(new Endpoint("app", "GET", "/camunda/app/tasklist/default/"),
            new Endpoint("app", "GET", "/camunda/app/cockpit/default/"), new Endpoint("app", "GET", "/camunda/app/admin/default/"),
            new Endpoint("app", "GET", "/camunda/app/welcome/default/"), new Endpoint("app", "GET", "/camunda/lib/deps.js"),
            new Endpoint("app", "GET", "/camunda/app/tasklist/scripts/homeward.js"),
            new Endpoint("static", "GET", "/homeward.css"), new Endpoint("static", "GET", "/nowhere"),
            new Endpoint("static", "GET", "/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.css"));

    Set<Endpoint> all() {
        return Stream.of(pages(), engine(), webApps(), BESIDES.stream()).flatMap(it -> it)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Endpoint> pages() {
        return context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream()).flatMap(Endpoints::pages);
    }

    private static Stream<Endpoint> pages(RequestMappingInfo mapping) {
        var asked = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream().flatMap(address ->
                (asked.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : asked).stream()
                        .map(method -> new Endpoint(surface(address), method.name(), address)));
    }

    private static String surface(String address) {
        return address.startsWith("/actuator") ? "actuator" : address.startsWith("/api/") ? "api"
                : address.equals("/login") || address.equals("/logout") ? "sign-in" : "page";
    }

    /** Both mounts have the same addresses; what is asked of one is asked of the other. */
    private Stream<Endpoint> engine() {
        var rest = context.getBeansOfType(ResourceConfig.class).values().stream()
                .flatMap(it -> JaxRsAddresses.of("engine", "", it.getClasses()).stream());
        return Stream.concat(rest, applications().filter(it -> mount(it).equals(ENGINE_OF_WEB_APPS))
                        .flatMap(it -> JaxRsAddresses.of("engine", "", classes(it)).stream()))
                .map(it -> new Endpoint("engine", it.method(), it.address().replaceFirst("^engine/\\{name}/?", "")))
                .filter(it -> !it.address().isEmpty());
    }

    private Stream<Endpoint> webApps() {
        return applications().filter(it -> !mount(it).equals(ENGINE_OF_WEB_APPS))
                .flatMap(it -> JaxRsAddresses.of("web-apps", mount(it), classes(it)).stream());
    }

    private Stream<? extends ServletRegistration> applications() {
        return servlets.getServletRegistrations().values().stream()
                .filter(it -> ServletContainer.class.getName().equals(it.getClassName()))
                .filter(it -> it.getInitParameter("jakarta.ws.rs.Application") != null);
    }

    private static String mount(ServletRegistration application) {
        return application.getMappings().iterator().next().replace("/*", "");
    }

    private static Collection<Class<?>> classes(ServletRegistration application) {
        try {
            return ((Application) Class.forName(application.getInitParameter("jakarta.ws.rs.Application"))
                    .getDeclaredConstructor().newInstance()).getClasses();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where requests can go at all: every servlet, and every folder of files. */
    Set<String> places() {
        var places = new TreeSet<String>();
        servlets.getServletRegistrations().values().forEach(it -> places.addAll(it.getMappings()));
        context.getBeansOfType(AbstractUrlHandlerMapping.class).values()
                .forEach(it -> it.getHandlerMap().keySet().forEach(place -> places.add("files " + place.replaceFirst("swagger-ui/.*", "swagger-ui"))));
        return places;
    }
}
