"""Reminders as people meet them: the message, its buttons, and what collectors and groups hear."""
