"""Second Look: one core (archives, scan, guidance), two thin doors on it (the window and the command line)."""
