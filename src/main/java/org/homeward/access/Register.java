package org.homeward.access;

import java.util.Collection;

/** The book in which organisations, their wards and teams are entered. Entering the same again changes nothing. */
public interface Register {

    void enter(Organisation organisation);

    void enter(Site site);

    void enter(Ward ward, Collection<String> beds);

    /** Says which beds a ward has: these and no others. */
    void enterBeds(String ward, Collection<WhoIsWho.Bed> beds);

    void enter(Team team);

    /** Says which council is responsible for the people of a postcode district, for example {@code NB1}. */
    void enterCouncilArea(String postcodeDistrict, String council);

    /** Says which council is responsible for the patients of a GP practice whose postcode does not tell. */
    void enter(GpPractice practice);
}
