package org.homeward.engine;

import java.util.AbstractMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The only beans that an expression in a model can reach: the delegates, London's time and what is in use where.
 * Everything else in the application does not exist for a model.
 */
final class ModelBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;
    private volatile Set<String> names;

    ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String && names().contains(name);
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names().stream().map(name -> new SimpleImmutableEntry<Object, Object>(name, beans.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that do a step's work. */
    Set<String> delegates() {
        return Set.of(beans.getBeanNamesForType(JavaDelegate.class, true, false));
    }

    Set<String> names() {
        if (names == null) {
            var found = new HashSet<>(Set.of(beans.getBeanNamesForType(JavaDelegate.class, true, false)));
            found.addAll(Set.of(beans.getBeanNamesForType(LondonTime.class, true, false)));
            found.addAll(Set.of(beans.getBeanNamesForType(InUse.class, true, false)));
            names = Set.copyOf(found);
        }
        return names;
    }
}
