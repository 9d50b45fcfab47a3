/**
 * Keeps what area {@code discharge} remembers in PostgreSQL and puts its use cases together.
 * Not responsible for any rule: those stand in {@link org.homeward.discharge}.
 */
package org.homeward.discharge.store;
