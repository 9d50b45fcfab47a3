package org.homeward.engine.login;

import java.util.stream.Stream;

/** The engine's REST addresses that matter, each with whether it is open to a caseworker, a process owner, an administrator. */
record Door(String method, String address, boolean caseworker, boolean processOwner, boolean administrator) {

    private static final String ALL = """
            POST deployment/create closed open closed
            DELETE deployment/x closed closed closed
            POST deployment/x/redeploy closed closed closed
            DELETE process-definition/x closed closed closed
            PUT process-definition/x/history-time-to-live closed closed closed
            PUT process-definition/x/suspended closed closed closed
            POST message closed closed closed
            POST signal closed closed closed
            POST condition closed closed closed
            POST process-definition/key/discharge-to-assess/start closed closed closed
            POST process-definition/key/discharge-to-assess/submit-form closed closed closed
            GET process-definition/key/discharge-to-assess/startForm closed closed closed
            POST process-instance/x/modification closed closed closed
            POST modification/execute closed closed closed
            POST migration/execute closed closed closed
            PUT process-instance/x/variables/y closed closed closed
            POST process-instance/x/variables closed closed closed
            DELETE process-instance/x/variables/y closed closed closed
            POST process-instance/variables-async closed closed closed
            POST process-instance/message-async closed closed closed
            DELETE process-instance/x closed closed closed
            GET process-instance/x closed open open
            GET process-instance/x/variables closed closed closed
            GET execution closed closed closed
            GET variable-instance closed closed closed
            POST variable-instance closed open open
            PUT incident/x/annotation closed closed closed
            GET job/x/stacktrace closed closed closed
            GET batch closed closed closed
            POST batch/x closed closed closed
            GET metrics closed closed closed
            POST execution/x/signal closed closed closed
            POST execution/x/messageSubscriptions/y/trigger closed closed closed
            PUT execution/x/localVariables/y closed closed closed
            PUT task/x/variables/y closed closed closed
            POST task/x/variables closed closed closed
            PUT task/x/localVariables/y closed closed closed
            DELETE task/x/variables/y closed closed closed
            POST task/x/bpmnError closed closed closed
            POST task/x/bpmnEscalation closed closed closed
            POST task/x/delegate closed closed closed
            POST task/x/resolve closed closed closed
            POST task/x/assignee closed closed closed
            POST task/x/identity-links closed closed closed
            PUT task/x closed closed closed
            DELETE task/x closed closed closed
            POST task/create closed closed closed
            POST external-task/fetchAndLock closed closed closed
            POST external-task/x/complete closed closed closed
            POST case-definition/key/x/create closed closed closed
            POST case-execution/x/complete closed closed closed
            POST decision-definition/key/select-pathway/evaluate closed closed closed
            POST filter/create closed closed closed
            PUT filter/x closed closed closed
            DELETE filter/x closed closed closed
            POST task/x/comment/create closed closed closed
            POST user/create closed closed closed
            GET user closed closed open
            PUT user/nina.ward/credentials closed closed closed
            PUT user/nina.ward/profile closed closed closed
            POST group/create closed closed closed
            PUT group/x/members/x closed closed closed
            POST authorization/create closed closed closed
            PUT authorization/x closed closed closed
            POST identity/verify closed closed closed
            POST history/process-instance/delete closed closed closed
            POST history/cleanup closed closed closed
            GET history/user-operation closed closed closed
            GET history/task closed closed closed
            GET history/variable-instance closed closed closed
            GET history/detail closed closed closed
            GET history/identity-link-log closed closed closed
            POST history/task closed closed closed
            POST history/variable-instance closed closed closed
            GET history/process-instance closed open open
            GET task/x/comment closed closed closed
            GET task/x/attachment closed closed closed
            GET group closed closed open
            DELETE user/x closed closed closed
            POST history/process-instance closed open open
            GET process-instance closed open open
            GET job closed open open
            PUT job/x/retries closed open open
            PUT job/x/duedate closed closed closed
            GET task open open open
            POST task open open open
            GET task/x/form open closed closed
            POST task/x/claim open closed closed
            POST task/x/submit-form open closed closed
            POST task/x/complete open closed closed
            GET process-definition closed open open
            GET process-definition/x/xml open open open
            GET version open open open
            GET telemetry/data closed closed closed
            GET filter open closed closed
            POST filter/x/singleResult closed closed closed
            GET t%61sk closed closed closed
            POST anything/else closed closed closed
            """;

    /** Who is signed in and no more learns which engine this is. */
    boolean isOpenToAll() {
        return address.equals("version");
    }

    static Stream<Door> all() {
        return ALL.lines().map(line -> line.split(" "))
                .map(part -> new Door(part[0], part[1], part[2].equals("open"), part[3].equals("open"),
                        part[4].equals("open")));
    }
}
