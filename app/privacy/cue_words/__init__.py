"""Phrases that announce an identifier, per language, in small letters without accents, parted by commas."""
