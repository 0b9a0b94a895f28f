"""What no rule tells: remarks and names found by small models of our own, trained on posts that we wrote."""
