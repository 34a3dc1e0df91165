"""What a process of our own is told of its surroundings."""

import os

RAHASIA = ("TELEGRAM_", "CEKER_")


def environment(**lain: str) -> dict[str, str]:
    """Return what a process needs to know, and these besides: neither the token nor a setting."""
    return {k: v for k, v in os.environ.items() if not k.startswith(RAHASIA)} | lain


def drawing_environment(**lain: str) -> dict[str, str]:
    """Return the same for one that draws: without a screen, and on one core."""
    return environment(MPLBACKEND="agg", OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1", **lain)
