/**
 * What the engine's own REST answers when it refuses something, in words a caseworker understands. No pages.
 */
package org.homeward.engine.web;
