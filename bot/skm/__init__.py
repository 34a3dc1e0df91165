"""SKM: reports of perangkat daerah on how content the public is with them."""
