/** Keeps organisations, teams, members and relationships in the database. Not responsible for their rules. */
package org.homeward.access.store;
