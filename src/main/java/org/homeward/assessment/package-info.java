/**
 * What the ward, therapists and social workers find out: today's review with the criteria to reside, and what the
 * person can do and needs. Not responsible for which criteria are met or what status follows (decisions
 * criteria-to-reside and reside-status) nor for the pathway (pathway).
 */
package org.homeward.assessment;
