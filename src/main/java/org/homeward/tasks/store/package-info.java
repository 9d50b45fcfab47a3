/**
 * Keeps waits, tasks, answers and notes in PostgreSQL. Not responsible for when a task is due or which answers are taken.
 */
package org.homeward.tasks.store;
