"""Facebook's "Download your information": which file holds what, and how its records are read."""
