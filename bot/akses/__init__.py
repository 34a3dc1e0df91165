"""How people come in, which roles they hold, and how these end."""
