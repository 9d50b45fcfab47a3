/** Keeps notices in PostgreSQL and hands them to the mail relay. Not responsible for what they say or when they are due. */
package org.homeward.notices.store;
