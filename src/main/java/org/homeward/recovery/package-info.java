/**
 * The weeks after leaving: which reviews are due on which day, how support is made to fit, and how it ends. Responsible for the
 * plan of reviews, for the days that count, and for who is told. Not responsible for which reviews are due on which day, what
 * follows from one and who pays (decisions review-plan, recovery-next-step, recovery-funding), nor for closing the journey (journey).
 */
package org.homeward.recovery;
