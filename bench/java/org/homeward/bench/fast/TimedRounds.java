package org.homeward.bench.fast;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * What the product does every few seconds or minutes by itself: reminders, mails, looking whether facts have changed. All of it is
 * found by its annotation and done when its simulated time has come; what comes oftener than the stride, once a stride.
 */
final class TimedRounds {

    private final List<Round> rounds = new ArrayList<>();

    private TimedRounds() {
    }

    static TimedRounds of(ApplicationContext product, Instant beginning, Duration stride) {
        var all = new TimedRounds();
        for (var name : product.getBeanDefinitionNames()) {
            var type = product.getType(name);
            if (type != null && type.getName().startsWith("org.homeward")) {
                MethodIntrospector.selectMethods(ClassUtils.getUserClass(type), (MethodIntrospector.MetadataLookup<Scheduled>) method ->
                        AnnotatedElementUtils.getMergedAnnotation(method, Scheduled.class)).forEach((method, when) ->
                        all.rounds.add(new Round(product.getBean(name), method, every(product, when, stride), beginning)));
            }
        }
        return all;
    }

    private static Duration every(ApplicationContext product, Scheduled when, Duration stride) {
        var text = when.fixedDelayString().isBlank() ? when.fixedDelay() + "ms"
                : product.getEnvironment().resolvePlaceholders(when.fixedDelayString());
        var every = DurationStyle.detectAndParse(text);
        return every.compareTo(stride) < 0 ? stride : every;
    }

    Instant next() {
        return rounds.stream().map(round -> round.next).min(Instant::compareTo).orElse(Instant.MAX);
    }

    void go(Instant now) {
        rounds.stream().filter(round -> !round.next.isAfter(now)).forEach(round -> round.go(now));
    }

    String report() {
        var text = new StringBuilder();
        rounds.forEach(round -> text.append(String.format("%n  %-28s every %-7s %6d times %8d ms", round.method.getDeclaringClass()
                .getSimpleName(), round.every, round.times, round.nanos / 1_000_000)));
        return text.toString();
    }

    private static final class Round {

        private final Object bean;
        private final Method method;
        private final Duration every;
        private Instant next;
        private int times;
        private long nanos;

        private Round(Object bean, Method method, Duration every, Instant beginning) {
            this.bean = bean;
            this.method = method;
            this.every = every;
            this.next = beginning.plus(every);
            ReflectionUtils.makeAccessible(method);
        }

        private void go(Instant now) {
            long begun = System.nanoTime();
            ReflectionUtils.invokeMethod(method, bean);
            nanos += System.nanoTime() - begun;
            times++;
            next = now.plus(every);
        }
    }
}
