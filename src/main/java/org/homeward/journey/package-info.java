/**
 * One person's way home: its identity, its stage, where it is, and the timeline of what happened.
 * Not responsible for who the person is (person), where they lie (stay), or what the steps decide.
 */
package org.homeward.journey;
