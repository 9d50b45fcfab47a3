/**
 * How people act in the demo and for a benchmark: what each of them answers about a simulated person, who does which task, how
 * long that takes, and what the hospital's messages say meanwhile. Everything goes through the product's own doors, messages
 * over MLLP and answers over HTTP, by members who are signed in. Not responsible for when anything happens, nor for who lives in
 * that world: {@link org.homeward.demo.world}.
 */
package org.homeward.demo.acting;
