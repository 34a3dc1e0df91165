"""Years that are filled in here: opened, with targets, pagu and a schedule."""
