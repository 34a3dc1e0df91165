"""What admins set of obligations: kinds, dates, ladders, units and exceptions."""
