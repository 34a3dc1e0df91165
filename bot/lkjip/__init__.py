"""/laporan: Bab III of a LKjIP as files that other programs open."""
