/**
 * Keeps what area {@code duties} remembers in PostgreSQL and puts its use cases together.
 * Not responsible for any rule: those stand in {@link org.homeward.duties}.
 */
package org.homeward.duties.store;
