/**
 * Lets the models of area {@code admission} do what they say: each class only translates between engine and use case.
 * Not responsible for any rule: those stand in {@link org.homeward.admission}.
 */
package org.homeward.admission.bpmn;
