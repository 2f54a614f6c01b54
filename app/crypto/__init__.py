"""Keys, key slots, sealed blobs and hash chains: the only importer of `cryptography`."""
