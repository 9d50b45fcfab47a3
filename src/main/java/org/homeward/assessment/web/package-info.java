/**
 * The pages of area {@code assessment}. Not responsible for any rule: those stand in {@link org.homeward.assessment}.
 */
package org.homeward.assessment.web;
