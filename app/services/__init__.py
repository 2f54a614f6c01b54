"""Use cases, one file each, shared by the window and the command line. No Qt here."""
