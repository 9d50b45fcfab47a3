/** The pages of finding care: a provider's offers, the need for those who look, and what commissioners learn from it. */
package org.homeward.sourcing.web;
