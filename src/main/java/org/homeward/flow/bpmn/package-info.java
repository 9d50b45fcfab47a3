/**
 * Lets process {@code delay-escalation} do what it says, and asks the tables of delays and of how journeys go on: each class only translates
 * between engine and use case. Not responsible for any rule: those stand in {@link org.homeward.flow} and in the tables.
 */
package org.homeward.flow.bpmn;
