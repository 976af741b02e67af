"""Numbered SQL files that bring the database from nothing to what the program expects, in order, each once."""
