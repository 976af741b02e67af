"""The real bot in a simulated Discord, with an engine that tests step by hand."""
