"""Passwords: exports and the system keyring are read, and checked, in a short-lived process of its own."""
