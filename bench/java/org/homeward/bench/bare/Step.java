package org.homeward.bench.bare;

/** What a delegate does to the engine: it notes a value, or lets something happen to a process. */
public sealed interface Step permits Noted, Stimulus { }
