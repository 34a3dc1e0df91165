"""From a question in Indonesian to a typed one: understanding only, no figure comes from here."""
