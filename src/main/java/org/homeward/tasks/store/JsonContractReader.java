package org.homeward.tasks.store;

import java.io.InputStream;
import org.homeward.tasks.ContractReader;
import org.homeward.tasks.FormContract;
import org.springframework.stereotype.Component;

/** Reads contracts written as JSON. */
@Component
class JsonContractReader implements ContractReader {

    @Override
    public FormContract read(InputStream contract) {
        return JsonFormContract.read(contract);
    }
}
