/** Keeps notes for care providers, what became of them, and the plans that providers sent. */
package org.homeward.dischargepack.store;
