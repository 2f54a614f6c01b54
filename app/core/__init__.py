"""The domain: plain data and pure functions, standard library only, no I/O and no threads."""
