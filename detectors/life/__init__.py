"""What people tell of their own life in passing: birthdays, family, work, town, team, school, haunts."""
