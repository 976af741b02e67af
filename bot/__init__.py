"""The chat service: Discord in, tweets out; today its other door, the command line. Imports models/, never the other way."""
