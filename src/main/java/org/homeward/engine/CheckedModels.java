package org.homeward.engine;

import java.util.Map;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets a set of models through only when nothing is wrong with it as a whole. */
@Component
class CheckedModels {

    private final ObjectProvider<ModelCheck> check;
    private final ModelBeans beans;

    CheckedModels(ObjectProvider<ModelCheck> check, ListableBeanFactory beans) {
        this.check = check;
        this.beans = new ModelBeans(beans);
    }

    /** @throws ModelsRefused when something is wrong with it */
    void requireSound(Map<String, byte[]> files) {
        var findings = check.getObject().findings(files, beans.delegates());
        if (!findings.isEmpty()) {
            throw new ModelsRefused(findings);
        }
    }
}
