package org.homeward.studio.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.engine.ModelCheck;
import org.homeward.engine.ModelReaders;
import org.homeward.tasks.CodeLists;
import org.homeward.tasks.ContractReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads a whole set of models as a careful colleague would and says what is wrong, each finding in a sentence: first
 * whether every file can be read at all, then whether processes, forms and decisions keep the rules and fit together.
 */
@Component
class ModelSetCheck implements ModelCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ModelSetCheck.class);

    private final ContractReader contracts;
    private final CodeLists lists;

    ModelSetCheck(ContractReader contracts, CodeLists lists) {
        ModelReaders.readSchemasOnce();
        this.contracts = contracts;
        this.lists = lists;
    }

    @Override
    public List<String> findings(Map<String, byte[]> files, Set<String> delegates) {
        var set = new ModelFiles(files, contracts);
        var unreadable = Readable.findings(set);
        if (!unreadable.isEmpty()) {
            return unreadable;
        }
        var known = KnownLists.of(lists.all());
        try {
            return Stream.of(names(set), processes(set, delegates), FormSetLint.findings(set, known),
                    DecisionSetLint.findings(set)).flatMap(List::stream).toList();
        } catch (UnreadableModel e) {
            return List.of("The models do not fit together: " + e.getMessage() + ".");
        } catch (RuntimeException e) {
            LOG.warn("A set of models could not be checked", e);
            return List.of("The models are built so strangely that they cannot be checked.");
        }
    }

    private static List<String> names(ModelFiles set) {
        return ModelRules.sharedNames(set.files().keySet().stream().map(Path::of).toList());
    }

    private static List<String> processes(ModelFiles set, Set<String> delegates) {
        var around = Surroundings.of(set, delegates);
        var findings = new ArrayList<String>();
        set.processes().forEach(model -> ModelRules.findings(model, around)
                .forEach(finding -> findings.add(model.basename() + ".bpmn: " + finding.replaceFirst("^[a-z-]+: ", ""))));
        return findings;
    }
}
