"""Make sound files and measure loudness, with FFmpeg."""
