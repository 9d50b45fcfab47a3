/**
 * Keeps what area {@code carepackage} remembers in PostgreSQL and puts its use cases together.
 * Not responsible for any rule: those stand in {@link org.homeward.carepackage}.
 */
package org.homeward.carepackage.store;
