package org.homeward.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * All models that this build carries, by names that are the same on disk and in a jar.
 *
 * @param files content by name, for example {@code processes/admission/admission.bpmn}, in order of name
 */
record ModelSet(Map<String, byte[]> files) {

    private static final Pattern NAME = Pattern.compile("(processes|decisions)/.*\\.(bpmn|dmn|form|contract\\.json)$");

    static ModelSet of(ResourcePatternResolver classPath) {
        var files = new TreeMap<String, byte[]>();
        try {
            for (var folder : new String[] {"processes", "decisions"}) {
                for (Resource file : classPath.getResources("classpath*:" + folder + "/**/*.*")) {
                    var name = NAME.matcher(file.getURI().toString());
                    if (name.find()) {
                        files.put(name.group(), file.getContentAsByteArray());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The models of this build cannot be read", e);
        }
        return new ModelSet(files);
    }

    /** The names of the files that differ, those that are new and those that are gone among them. */
    static List<String> changed(Map<String, byte[]> now, Map<String, byte[]> before) {
        var names = new TreeSet<>(now.keySet());
        names.addAll(before.keySet());
        return names.stream().filter(name -> !Arrays.equals(now.get(name), before.get(name))).toList();
    }
}
