/**
 * The only shared code that knows the engine: what is deployed, whose a task is and when it is due, what is waited for,
 * which answers are taken, which facts a decision reads, and London's time. Not responsible for any step of the way home.
 */
package org.homeward.engine;
