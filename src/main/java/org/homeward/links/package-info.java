/**
 * Answer links: how somebody without an account answers one question, by a link that came to their organisation's registered
 * mailbox and a short code that is sent there when they ask for it. Areas register what they ask ({@link AskedByLink}) and ask it
 * ({@link AskByLink}). Not responsible for what is asked or what follows from an answer (the area that asks) nor for mailing (notices).
 */
package org.homeward.links;
