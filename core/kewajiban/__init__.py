"""What somebody has to report by a day: kinds, due dates, reminders, and being in time (pure)."""
