"""Formats that need a library, which is imported when the first file is written."""
