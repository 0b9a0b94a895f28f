"""Reports: checklist and findings as text, HTML and JSON."""
