"""Sound devices: the only room that talks to PortAudio."""
