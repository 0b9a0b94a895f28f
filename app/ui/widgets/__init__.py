"""The parts that pages are built of. Every one shows plain text alone: Qt would open the paths in rich text."""
