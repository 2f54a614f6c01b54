"""The only code that opens a socket: the broker, its transport, and one module for each cloud vendor.

Nothing here reads the library: consent, credentials, the ledger and the clock come in as ports of the core.
"""
