"""The scan: items through detectors to findings, in a worker process that the window and the command line share."""
