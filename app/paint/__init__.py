"""Pages: the checklist on paper and as PDF, drawn without a widget."""
