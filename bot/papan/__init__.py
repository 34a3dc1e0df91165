"""/tenggat: what is due, who has reported, and asking for the rest."""
