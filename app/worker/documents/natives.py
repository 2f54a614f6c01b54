"""Load the native libraries of the readers, before the process locks itself away for good."""

from __future__ import annotations

import lxml.etree
import pypdfium2

__all__ = ["lxml", "pypdfium2"]
