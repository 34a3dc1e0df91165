"""What admins set of due dates: so far the calendar of working days."""
