/**
 * The four special duties that run beside the way home: a referral for homelessness, capacity and choice, a safeguarding
 * concern, and continuing healthcare. An answer in any form starts them, once; each blocks only what it must. Not
 * responsible for whether a duty applies (decisions homelessness-duty, advocacy, chc-checklist) nor for the pathway.
 */
package org.homeward.duties;
