"""The encrypted library: vault, database, blobs, journal, retention, keychain."""
