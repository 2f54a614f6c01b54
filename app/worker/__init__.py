"""The child process that decodes and recognises, locked away from the network and the disk."""
