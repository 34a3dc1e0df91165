"""`python -m bot` is `ceker`."""

from bot.cli import app

app()
