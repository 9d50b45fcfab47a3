/**
 * Keeps waits, tasks and answers in PostgreSQL. Not responsible for when a task is due or which answers are taken.
 */
package org.homeward.tasks.store;
