/**
 * What a council is told of somebody who is in hospital: a referral, whether they may leave, that an assessment begins,
 * and that one of these is taken back; each a record of its own with the fields as they were, and with the council's receipt.
 * Not responsible for when that is (the steps) or for how a mail leaves (notices).
 */
package org.homeward.partnernotices;
