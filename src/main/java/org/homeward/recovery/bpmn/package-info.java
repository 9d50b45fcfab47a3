/**
 * Lets the models of area {@code recovery} do what they say: each class only translates between engine and use case.
 * Not responsible for any rule: those stand in {@link org.homeward.recovery}.
 */
package org.homeward.recovery.bpmn;
