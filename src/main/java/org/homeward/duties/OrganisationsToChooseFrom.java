package org.homeward.duties;

import java.util.Arrays;
import java.util.Map;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Prefill;

/** Offers organisations of some kinds in one question of a form, for example the councils as housing authorities. */
public final class OrganisationsToChooseFrom implements Prefill {

    private final String form;
    private final String question;
    private final Directory directory;
    private final Organisation.Kind[] kinds;

    public OrganisationsToChooseFrom(String form, String question, Directory directory, Organisation.Kind... kinds) {
        this.form = form;
        this.question = question;
        this.directory = directory;
        this.kinds = kinds.clone();
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of(question + "Options", Arrays.stream(kinds).flatMap(kind -> directory.organisations(kind).stream())
                .map(organisation -> new Choice(organisation.id(), organisation.name())).toList());
    }
}
