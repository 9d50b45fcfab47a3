package org.homeward.studio.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.homeward.tasks.ContractReader;

/** All models that are deployed together, each read once. */
final class ModelFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, byte[]> files;
    private final ContractReader contracts;
    private final Map<String, ProcessModel> processes = new HashMap<>();
    private final Map<String, List<DecisionModel>> decisions = new HashMap<>();

    /**
     * @param files     content by name, for example {@code processes/admission/admission.bpmn}
     * @param contracts reads the contract beside a form
     */
    ModelFiles(Map<String, byte[]> files, ContractReader contracts) {
        this.files = new TreeMap<>(files);
        this.contracts = contracts;
    }

    Map<String, byte[]> files() {
        return files;
    }

    List<String> named(String ending) {
        return files.keySet().stream().filter(name -> name.endsWith(ending)).toList();
    }

    List<ProcessModel> processes() {
        return named(".bpmn").stream().map(this::process).toList();
    }

    ProcessModel process(String name) {
        return processes.computeIfAbsent(name, it -> ProcessModel.read(Path.of(it), files.get(it)));
    }

    List<FormFile> forms() {
        return named(".form").stream().filter(name -> files.containsKey(contractOf(name))).map(this::form).toList();
    }

    FormFile form(String name) {
        try (var contract = new ByteArrayInputStream(files.get(contractOf(name)))) {
            return new FormFile(basename(name), json(name), contracts.read(contract));
        } catch (IOException e) {
            throw new UnreadableModel("its contract cannot be read");
        }
    }

    List<DecisionModel> decisions() {
        return named(".dmn").stream().flatMap(name -> decisions(name).stream()).toList();
    }

    List<DecisionModel> decisions(String name) {
        return decisions.computeIfAbsent(name, it -> DecisionModel.in(Path.of(it), files.get(it)));
    }

    JsonNode json(String name) {
        try {
            return JSON.readTree(files.get(name));
        } catch (IOException e) {
            throw new UnreadableModel("it is not JSON");
        }
    }

    static String contractOf(String form) {
        return form.replaceFirst("\\.form$", ".contract.json");
    }

    /** {@code agree-pathway} of {@code processes/pathway/agree-pathway.form}. */
    static String basename(String name) {
        return name.replaceFirst("^.*/", "").replaceFirst("\\.(bpmn|dmn|form|contract\\.json)$", "");
    }

    static Stream<JsonNode> nodes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
