"""Excel workbooks: reading those of strangers, writing our own."""
