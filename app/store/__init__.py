"""What a person asks to keep: one encrypted database, its key, and nothing else. Knows no window."""
