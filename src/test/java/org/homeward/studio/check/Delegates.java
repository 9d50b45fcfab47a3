package org.homeward.studio.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The delegates that stand in the code, found by their classes and without starting anything. */
final class Delegates {

    private Delegates() {
    }

    /** Bean names. Example: {@code linkPerson}. */
    static Set<String> names() {
        return found().collect(Collectors.toSet());
    }

    private static Stream<String> found() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(JavaDelegate.class));
        var registry = new SimpleBeanDefinitionRegistry();
        return scanner.findCandidateComponents("org.homeward").stream()
                .filter(it -> it.getBeanClassName().contains(".bpmn."))
                .map(it -> AnnotationBeanNameGenerator.INSTANCE.generateBeanName(it, registry));
    }
}
