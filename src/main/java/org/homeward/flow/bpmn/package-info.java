/**
 * Lets process {@code delay-escalation} do what it says: each class only translates between engine and use case.
 * Not responsible for any rule: those stand in {@link org.homeward.flow}.
 */
package org.homeward.flow.bpmn;
