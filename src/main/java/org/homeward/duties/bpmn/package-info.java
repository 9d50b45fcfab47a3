/**
 * Lets the models of area {@code duties} do what they say: each class only translates between engine and use case.
 * Not responsible for any rule: those stand in {@link org.homeward.duties}.
 */
package org.homeward.duties.bpmn;
