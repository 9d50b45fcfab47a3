package org.homeward.flow.store;

import java.util.List;

/**
 * The tests of decision {@code data-quality}, each as a statement that finds what it holds for: the thing, the journey where there is one,
 * where it belongs, and a sentence. Parameters: {@code now}, {@code today} (London).
 */
final class DataFacts {

    /** @param name input of the decision. @param sql answers thing, journey, trust, hub, council, ward, words */
    record Fact(String name, String sql) {
    }

    private static final String OF_JOURNEY = "select j.id as thing, j.id as journey, j.trust, j.hub, j.council, j.ward, ";
    private static final String IN_HOSPITAL = " from journey j join stay s on s.journey = j.id and s.state = 'open' where j.closed_at is null and ";

    static final List<Fact> ALL = List.of(
            new Fact("nhsNumberInvalid", OF_JOURNEY + """
                    'The NHS number fails its check digit.' as words
                      from journey j left join person p on p.id = j.person left join admission_notice n on n.journey = j.id
                     where j.closed_at is null and not nhs_number_fits(coalesce(p.nhs_number, n.nhs_number))"""),
            new Fact("readyDateBeforeAdmission", OF_JOURNEY + "'The time without need of a bed began before the admission.' as words" + IN_HOSPITAL + """
                    exists (select from nctr_interval i where i.journey = j.id and i.ended_at is null and i.began_at < s.admitted_at)"""),
            new Fact("expectedDatePast", OF_JOURNEY + "'The expected discharge date has passed, and the person is still here.' as words" + IN_HOSPITAL
                    + "expected_to_leave(j.id) < cast(:today as date)"),
            new Fact("occupiedInactiveBed", """
                    select 'bed ' || l.ward || ' ' || l.bed as thing, j.id as journey, j.trust, j.hub, j.council, j.ward,
                           'Somebody lies in a bed that is marked as closed or not staffed.' as words
                      from stay_location l join stay s on s.id = l.stay and s.state = 'open' join journey j on j.id = s.journey
                      join bed b on b.ward = l.ward and b.name = l.bed where l.until is null and j.closed_at is null and not (b.open and b.staffed)"""),
            new Fact("delayedSevenDaysNoReason", OF_JOURNEY + "'Seven days in hospital, no need of a bed, and no reason follows from what is waited for.' as words"
                    + IN_HOSPITAL + """
                    s.admitted_at < cast(:now as timestamptz) - interval '7 days' and exists (select from nctr_interval i where i.journey = j.id and i.ended_at is null)
                       and not exists (select from wait_interval w where w.journey = j.id and w.ended_at is null and w.waiting_for <> 'not-a-delay')
                       and not exists (select from answer a join nctr_interval i on i.journey = a.journey and i.ended_at is null
                                        where a.journey = j.id and a.name = 'correctedReason' and a.answered_at >= i.began_at
                                          and a.form in ('record-daily-review', 'unblock-delay'))"""),
            new Fact("pathway3NotCountersigned", OF_JOURNEY + """
                    'Pathway 3 is agreed without a second signature.' as words from journey j where j.closed_at is null and j.pathway = 'P3'
                       and not exists (select from answer a where a.journey = j.id and a.form = 'countersign-pathway')"""),
            new Fact("leftWithoutDestination", OF_JOURNEY + """
                    'The person has left, and where to is not recorded.' as words from journey j join stay s on s.journey = j.id and s.state = 'left'
                     where s.left_at > cast(:now as timestamptz) - interval '30 days' and s.left_at < cast(:now as timestamptz) - interval '4 hours' and coalesce(s.destination, '') = ''
                       and j.outcome is distinct from 'died'"""),
            new Fact("twoActivePackages", """
                    select 'packages ' || string_agg(c.id, ' ' order by c.id) as thing, min(j.id) as journey, min(j.trust) as trust, min(j.hub) as hub,
                           c.council, min(j.ward) as ward, 'Two care packages of the same kind are active for one person.' as words
                      from care_package c left join journey j on j.person = c.person and j.matched and j.closed_at is null
                     where care_package_state(c.state, c.start_on, c.end_on, cast(:today as date)) = 'active'
                     group by surviving_person(c.person), c.type, c.council having count(distinct c.id) > 1"""),
            new Fact("reviewOlderThan24Hours", OF_JOURNEY + "'Nobody has reviewed the person for a day.' as words" + IN_HOSPITAL + """
                    s.admitted_at < cast(:now as timestamptz) - interval '24 hours' and exists (select from ward_round_bed b where b.journey = j.id)
                       and not exists (select from ward_round_bed b where b.journey = j.id and b.how in ('recorded', 'unchanged')
                                        and b.ended_at > cast(:now as timestamptz) - interval '24 hours')"""),
            new Fact("packageOnHoldAfterLeaving", """
                    select 'package ' || c.id as thing, j.id as journey, j.trust, j.hub, c.council, j.ward,
                           'The person has left hospital, and the care package is still on hold.' as words
                      from care_package c join care_package_hold h on h.package = c.id and h.phase in ('told', 'acknowledged', 'restart-asked')
                      join care_package_hold_stay hs on hs.hold = h.id and not hs.in_error join journey j on j.id = hs.journey
                     where c.state = 'on-hold' and hs.left_at < cast(:now as timestamptz) - interval '1 hour'
                       and not exists (select from care_package_hold_stay o where o.hold = h.id and not o.in_error and o.left_at is null)"""),
            new Fact("nextVisitNotConfirmed", OF_JOURNEY + """
                    'The person has left, and nobody has confirmed the next visit.' as words from journey j
                      join task t on t.journey = j.id and t.state = 'open' and t.task_id = 'secure-care' where j.closed_at is null"""),
            new Fact("exceptionNotSigned", OF_JOURNEY + "'Leaves by exception without a reason or without a senior decision.' as words" + IN_HOSPITAL + """
                    (select d.matched -> 0 -> 'outputs' ->> 'resideStatus' from decision_taken d
                      where d.journey = j.id and d.decision = 'reside-status' order by d.id desc limit 1) = 'leaves-by-exception'
                       and (coalesce((select a.value #>> '{}' from answer a where a.journey = j.id and a.form = 'record-daily-review'
                                         and a.name = 'exceptionReason' order by a.id desc limit 1), 'none') = 'none'
                         or coalesce((select a.value #>> '{}' from answer a where a.journey = j.id and a.form = 'record-daily-review'
                                         and a.name = 'decidedBy' order by a.id desc limit 1), '') = '')"""),
            new Fact("changedPlanNotTold", OF_JOURNEY + """
                    'The plan has changed, and nobody has told the person and the contact for a day.' as words from journey j
                     where j.closed_at is null and exists (select from task t where t.journey = j.id and t.task_id = 'tell-person-and-contact'
                       and t.state = 'open' and t.opened_at < cast(:now as timestamptz) - interval '24 hours')"""),
            new Fact("patientClassUnknown", """
                    select 'message class' as thing, null as journey, null as trust, null as hub, null as council, null as ward,
                           count(*) || ' messages of the last week have a patient class that is not in the sender''s profile.' as words
                      from hl7_message where problem like '%patient-class-not-in-profile%' and received_at > cast(:now as timestamptz) - interval '7 days' having count(*) > 0"""),
            new Fact("teamTooSmall", """
                    select 'team ' || t.group_id as thing, null as journey, null as trust, null as hub, null as council, null as ward,
                           'The team ' || t.name || ' has fewer than two members.' as words from team t
                     where t.role not in ('hospital-systems', 'council-systems', 'monitoring') and (select count(*) from membership m
                       join member who on who.user_id = m.user_id and who.active where m.group_id = t.group_id) < 2"""),
            new Fact("twoPeopleInOneBed", """
                    select 'bed ' || l.ward || ' ' || l.bed as thing, min(j.id) as journey, min(j.trust) as trust, min(j.hub) as hub, null as council, l.ward,
                           'Two people lie in one bed.' as words
                      from stay_location l join stay s on s.id = l.stay and s.state = 'open' join journey j on j.id = s.journey and j.closed_at is null
                     where l.until is null and l.ward is not null and coalesce(l.bed, '') <> ''
                       and not exists (select from attendance a where a.journey = j.id)
                     group by l.ward, l.bed having count(distinct j.person) + count(*) filter (where j.person is null) > 1"""),
            new Fact("twoOpenJourneys", """
                    select 'journeys ' || string_agg(j.id, ' ' order by j.id) as thing, min(j.id) as journey, min(j.trust) as trust, min(j.hub) as hub,
                           min(j.council) as council, min(j.ward) as ward, 'One person is in hospital on two journeys at once.' as words
                      from journey j join stay s on s.journey = j.id and s.state = 'open'
                     where j.matched and j.closed_at is null and not exists (select from attendance a where a.journey = j.id)
                     group by j.person having count(distinct j.id) > 1"""),
            new Fact("capacityOutOfDate", """
                    select 'service ' || s.ref as thing, null as journey, null as trust, null as hub, s.council, null as ward,
                           s.name || ' has not said for a week how many places are free.' as words
                      from care_service s join capacity_newest c on c.service = s.ref where s.closed_at is null
                     group by s.ref, s.council, s.name having max(c.said_at) < cast(:now as timestamptz) - interval '7 days'"""));

    private DataFacts() {
    }
}
