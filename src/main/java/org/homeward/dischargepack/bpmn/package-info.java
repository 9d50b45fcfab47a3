/**
 * Lets the models of the discharge note do what they say: each class only translates between engine and use case.
 * Not responsible for any rule: those stand in {@link org.homeward.dischargepack}.
 */
package org.homeward.dischargepack.bpmn;
