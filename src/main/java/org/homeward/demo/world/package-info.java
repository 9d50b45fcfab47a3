/**
 * An invented world that behaves like the real one in figures: who comes into hospital, what they need, how long they wait for
 * what, and how they get home. Pure functions of a seed and a time, calibrated from what NHS England publishes; nothing here
 * knows the product, its database or what time it is. Not responsible for telling anybody: other parts of the demo turn a
 * {@link org.homeward.demo.world.Course} into messages and answers.
 */
package org.homeward.demo.world;
