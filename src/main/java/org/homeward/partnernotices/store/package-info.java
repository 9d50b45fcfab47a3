/** Keeps what councils were told and what they answered, in rows that are only added. */
package org.homeward.partnernotices.store;
