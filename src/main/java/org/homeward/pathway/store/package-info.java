/**
 * Keeps what area {@code pathway} remembers in PostgreSQL and puts its use cases together.
 * Not responsible for any rule: those stand in {@link org.homeward.pathway}.
 */
package org.homeward.pathway.store;
