/** Pages of an assessment. Not responsible for what it says. */
package org.homeward.assessment.web;
