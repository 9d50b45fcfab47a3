/**
 * The pages of care packages and their ledger, and the address at which councils' systems keep them. Not responsible for any
 * rule: those stand in {@link org.homeward.carepackage}.
 */
package org.homeward.carepackage.web;
