"""Pieces of pages that are big enough for a file of their own."""
