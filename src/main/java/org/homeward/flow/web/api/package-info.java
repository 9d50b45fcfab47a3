/** The API by which other systems look journeys up, with its description and its answers when something is wrong. */
package org.homeward.flow.web.api;
