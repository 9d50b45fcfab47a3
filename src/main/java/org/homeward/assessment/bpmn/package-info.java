/**
 * Lets the models of area {@code assessment} do what they say: each class only translates between engine and use case.
 * Not responsible for any rule: those stand in {@link org.homeward.assessment}.
 */
package org.homeward.assessment.bpmn;
