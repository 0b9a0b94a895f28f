"""The window: pages over one session object."""
