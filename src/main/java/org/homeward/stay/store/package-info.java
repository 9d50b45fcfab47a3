/**
 * Keeps what area {@code stay} remembers in PostgreSQL and puts its use cases together.
 * Not responsible for any rule: those stand in {@link org.homeward.stay}.
 */
package org.homeward.stay.store;
