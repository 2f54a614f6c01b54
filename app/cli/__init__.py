"""The command line: arguments in, services called, text out. Nothing heavy is imported before it is needed."""
