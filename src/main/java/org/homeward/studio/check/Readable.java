package org.homeward.studio.check;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelException;

/** Whether each file of a set is what its name says. What cannot be read is not checked any further. */
final class Readable {

    private Readable() {
    }

    static List<String> findings(ModelFiles set) {
        var findings = new ArrayList<String>();
        set.files().keySet().forEach(name -> {
            try {
                read(set, name);
            } catch (UnreadableModel e) {
                findings.add(name.replaceFirst("^.*/", "") + " cannot be read: " + e.getMessage() + ".");
            } catch (ModelException | IllegalArgumentException e) {
                findings.add(name.replaceFirst("^.*/", "") + " cannot be read: it is not what Camunda Modeler would write.");
            }
        });
        return findings;
    }

    private static void read(ModelFiles set, String name) {
        if (name.endsWith(".bpmn")) {
            var model = set.process(name);
            require(model.processes().count() == 1, "it does not hold one process");
            require(model.process().children("startEvent").findAny().isPresent(), "its process has no start");
            Bpmn.readModelFromStream(new ByteArrayInputStream(set.files().get(name)));
        } else if (name.endsWith(".dmn")) {
            PlainXml.read(set.files().get(name));
            set.decisions(name);
        } else if (name.endsWith(".form")) {
            require(set.json(name).path("components").isArray(), "it is not a form");
            require(set.files().containsKey(ModelFiles.contractOf(name)), "it has no contract beside it");
            set.form(name);
        } else {
            require(set.json(name).path("answers").isArray(), "it is not a contract");
            require(set.files().containsKey(name.replaceFirst("\\.contract\\.json$", ".form")), "it has no form beside it");
        }
    }

    private static void require(boolean kept, String otherwise) {
        if (!kept) {
            throw new UnreadableModel(otherwise);
        }
    }
}
