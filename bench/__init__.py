"""Side-by-side measurements; every number in the README comes from here. Run with `python -m bench.NAME`."""
