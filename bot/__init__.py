"""The chat service: Discord in, tweets out; today, the command line. Imports models/, never the reverse."""
