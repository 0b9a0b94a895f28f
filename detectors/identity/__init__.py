"""Numbers that stand for a person: tax, health, passport, licence, cards, accounts. One small file each."""
