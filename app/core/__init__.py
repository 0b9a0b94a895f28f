"""The values and the judgement: items, findings, coverage, guidance. Pure Python; reads no file, knows no window."""
