/**
 * Keeps what area {@code admission} remembers in PostgreSQL and puts its use cases together.
 * Not responsible for any rule: those stand in {@link org.homeward.admission}.
 */
package org.homeward.admission.store;
