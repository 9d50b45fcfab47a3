/** The pages of flow, the frame's contents and the API for other systems. Translates only. */
package org.homeward.flow.web;
