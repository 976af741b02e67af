"""The sample persona: the archive of a bird that does not exist, written for this project."""
