"""The parent's side of the worker processes: frames, the only Popen, and the job queue."""
