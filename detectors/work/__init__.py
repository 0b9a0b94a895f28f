"""What posts give away about work: where somebody works, remarks and criticism, risks, confidences, arrangements."""
