package org.homeward.access.matrix;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads from the engine's own classes what can be asked of them, so that none is forgotten. */
final class JaxRsAddresses {

    private static final int DEEPEST = 8;

    private final Set<Endpoint> found = new TreeSet<>();
    private final String surface;

    private JaxRsAddresses(String surface) {
        this.surface = surface;
    }

    static Set<Endpoint> of(String surface, String mount, Collection<Class<?>> resources) {
        var addresses = new JaxRsAddresses(surface);
        resources.forEach(type -> annotation(type, Path.class).ifPresent(path -> addresses.read(type, join(mount, path.value()), 0)));
        return addresses.found;
    }

    private void read(Class<?> type, String address, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("Never ends: " + address);
        }
        for (var method : type.getMethods()) {
            var declared = declarations(type, method).toList();
            var path = declared.stream().flatMap(it -> Optional.ofNullable(it.getAnnotation(Path.class)).stream()).findFirst();
            var verb = declared.stream().flatMap(it -> Arrays.stream(it.getAnnotations())).map(Annotation::annotationType)
                    .flatMap(it -> Optional.ofNullable(it.getAnnotation(HttpMethod.class)).stream()).findFirst();
            var here = path.map(it -> join(address, it.value())).orElse(address);
            if (verb.isPresent()) {
                found.add(new Endpoint(surface, verb.get().value(), here));
            } else if (path.isPresent()) {
                read(method.getReturnType(), here, depth + 1);
            }
        }
    }

    /** The method itself and every one that it stands for, in interfaces and above. */
    private static Stream<Method> declarations(Class<?> type, Method method) {
        return above(type).flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                .filter(it -> it.getName().equals(method.getName())
                        && Arrays.equals(it.getParameterTypes(), method.getParameterTypes()));
    }

    private static Stream<Class<?>> above(Class<?> type) {
        return type == null ? Stream.empty() : Stream.concat(Stream.of(type),
                Stream.concat(above(type.getSuperclass()), Arrays.stream(type.getInterfaces()).flatMap(JaxRsAddresses::above)));
    }

    private static <A extends Annotation> Optional<A> annotation(Class<?> type, Class<A> wanted) {
        return above(type).flatMap(it -> Optional.ofNullable(it.getAnnotation(wanted)).stream()).findFirst();
    }

    private static String join(String start, String rest) {
        var part = rest.replaceAll("^/|/$", "");
        return part.isEmpty() ? start : start.isEmpty() ? part : start + "/" + part;
    }
}
