"""Windows only place panels; wiring connects them."""
