"""Durable intake: an update is written down before Telegram is told that it has arrived."""
