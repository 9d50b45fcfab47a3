package org.homeward.assessment;

import org.homeward.tasks.WhenAnswered;

/** Keeps each section that is handed in as a version of its own, with the author's profession. */
public final class KeepSection implements WhenAnswered {

    private final Sections sections;

    public KeepSection(Sections sections) {
        this.sections = sections;
    }

    @Override
    public boolean follows(String form) {
        return Section.of(form).isPresent();
    }

    /** Whoever was in none of the task's teams has no profession here: it is said to be not known, and fits nobody. */
    @Override
    public void answered(Sheet sheet) {
        sections.add(SectionVersion.written(sheet.journey(), Section.of(sheet.form()).orElseThrow(), sheet.task(),
                sheet.author(), sheet.profession().orElse("not-known"), sheet.at()));
    }
}
