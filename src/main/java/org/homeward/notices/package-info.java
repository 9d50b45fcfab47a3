/**
 * What Homeward tells people by mail: a link, what is to be done and for which team. Notices are written down with what they tell
 * of, without anything about a person, and mailed afterwards; some kinds then say who it is, to mailboxes of secure domains alone.
 * Not responsible for when a team is reminded (flow) or who signs in (access).
 */
package org.homeward.notices;
