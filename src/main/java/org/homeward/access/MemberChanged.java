package org.homeward.access;

/** Somebody's name, teams or right to be here is different from before; what was copied elsewhere is to follow. */
public record MemberChanged(String userId) {
}
