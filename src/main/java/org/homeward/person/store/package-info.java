/**
 * Keeps what area {@code person} remembers in PostgreSQL and puts its use cases together.
 * Not responsible for any rule: those stand in {@link org.homeward.person}.
 */
package org.homeward.person.store;
