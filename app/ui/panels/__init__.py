"""The parts of a window: each shows one thing and says what the user wants, by signals."""
