"""Identifiers as they are spoken: rewritten as they are written, so that one set of recognisers finds both."""

from app.privacy.spoken.rewriting import passages, rewrite

__all__ = ["passages", "rewrite"]
