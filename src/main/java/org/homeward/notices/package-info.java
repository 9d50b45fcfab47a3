/**
 * What Homeward tells people by mail: a link, what is to be done and for which team, never anything about a person.
 * Notices are written down with what they tell of, and mailed afterwards.
 * Not responsible for when a team is reminded (flow) or who signs in (access).
 */
package org.homeward.notices;
