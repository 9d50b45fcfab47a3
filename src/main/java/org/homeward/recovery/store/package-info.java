/**
 * Keeps what area {@code recovery} remembers in PostgreSQL and puts its use cases together.
 * Not responsible for any rule: those stand in {@link org.homeward.recovery}.
 */
package org.homeward.recovery.store;
