"""Everything a person reads, and the guidance, as data. No code lives here."""
