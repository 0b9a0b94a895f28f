"""Archives: recognise what a person was given by a platform and read it into items, never extracting it."""
