"""What all tests need of the process they run in."""

import signal

# A shell ignores the interrupt for what it starts in the background, and children inherit that: those that are to be
# interrupted by a test would not notice.
signal.signal(signal.SIGINT, signal.default_int_handler)
