"""/pengaturan: what comes by itself, and when."""
