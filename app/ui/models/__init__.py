"""What tables and lists show: columns and order. The widgets that show them stand in the pages."""
