package org.homeward.studio.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.homeward.tasks.ContractReader;

/**
 * All models that are deployed together.
 *
 * @param files     content by name, for example {@code processes/admission/admission.bpmn}
 * @param contracts reads the contract beside a form
 */
record ModelFiles(Map<String, byte[]> files, ContractReader contracts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    ModelFiles {
        files = new TreeMap<>(files);
    }

    List<String> named(String ending) {
        return files.keySet().stream().filter(name -> name.endsWith(ending)).toList();
    }

    List<ProcessModel> processes() {
        return named(".bpmn").stream().map(this::process).toList();
    }

    ProcessModel process(String name) {
        return ProcessModel.read(Path.of(name), files.get(name));
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
        return DecisionModel.in(Path.of(name), files.get(name));
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
