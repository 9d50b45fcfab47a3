/**
 * Who works here and who may see whom: organisations, wards, teams, their members, the reasons why a team may see a
 * journey, and signing in.
 * Not responsible for who the person on the journey is (person), whose task a task is (decision {@code task-groups}),
 * or what the engine keeps about users (engine.login).
 */
package org.homeward.access;
