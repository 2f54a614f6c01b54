"""Soundlock: speech to text on the user's own computer, locked away from everyone else."""

__version__ = "0.1.0"
