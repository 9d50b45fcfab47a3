/**
 * Keeps what area {@code assessment} remembers in PostgreSQL and puts its use cases together.
 * Not responsible for any rule: those stand in {@link org.homeward.assessment}.
 */
package org.homeward.assessment.store;
