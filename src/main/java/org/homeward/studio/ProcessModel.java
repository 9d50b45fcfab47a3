package org.homeward.studio;

import java.util.List;

/**
 * A deployed process with its drawing, in picture and in words.
 *
 * @param xml   the BPMN as it was deployed
 * @param steps every named step, in the order of the picture from left to right
 */
public record ProcessModel(DeployedProcess process, String xml, List<Step> steps) {

    public ProcessModel {
        steps = List.copyOf(steps);
    }
}
