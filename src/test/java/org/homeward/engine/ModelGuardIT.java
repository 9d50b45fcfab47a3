package org.homeward.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.homeward.HomewardTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("A model that runs code of its own is not deployed")
class ModelGuardIT {

    @Autowired
    private RepositoryService repository;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "a script       | <scriptTask id='x' scriptFormat='juel'><script>${1}</script></scriptTask> | Scripts",
        "a class        | <serviceTask id='x' camunda:class='java.lang.Object'/> | never classes",
        "a foreign bean | <serviceTask id='x' camunda:delegateExpression='${dataSource}'/> | dataSource",
        "a connector    | <serviceTask id='x'><extensionElements><camunda:connector><camunda:connectorId>y"
            + "</camunda:connectorId></camunda:connector></extensionElements></serviceTask> | connector",
        "a listener class | <userTask id='x'><extensionElements><camunda:taskListener class='a.B' event='create'/>"
            + "</extensionElements></userTask> | never classes"
    })
    void refused(String what, String task, String because) {
        var model = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                             xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
                  <process id="refused" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="s"/><sequenceFlow id="f" sourceRef="s" targetRef="x"/>%s
                  </process>
                </definitions>""".formatted(task);
        assertThatThrownBy(() -> WholeSet.of((RepositoryServiceImpl) repository, "test",
                Map.of("refused.bpmn", model.getBytes(StandardCharsets.UTF_8))).deploy())
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining(because);
    }
}
