"""Recognisers of identifiers as they are written; what was spoken is rewritten first and comes here too."""
