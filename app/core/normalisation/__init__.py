"""What written text sounds like: rules per language that turn dates, measures and abbreviations into words."""
