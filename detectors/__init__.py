"""Detectors: pure functions of a text and hints. Importing this package loads none of them; `registry.ALL` does."""
