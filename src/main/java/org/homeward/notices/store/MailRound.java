package org.homeward.notices.store;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets the postman go round every few seconds, on every node; without a mail relay he stays at home. */
@Component
class MailRound {

    private final ObjectProvider<Postman> postman;

    MailRound(ObjectProvider<Postman> postman) {
        this.postman = postman;
    }

    @Scheduled(fixedDelayString = "${homeward.notices.poll:5s}")
    void goRound() {
        postman.ifAvailable(Postman::deliverAll);
    }
}
