"""A request that Telegram would refuse, with Telegram's own words."""

from typing import Any


class TolakError(Exception):
    """Answered as {"ok": false, ...}; `parameters` is what Telegram adds for machines."""

    def __init__(self, kode: int, alasan: str, **parameters: Any) -> None:  # noqa: ANN401  JSON
        super().__init__(alasan)
        self.kode, self.alasan, self.parameters = kode, alasan, parameters


def bad_request(alasan: str) -> TolakError:
    return TolakError(400, f"Bad Request: {alasan}")


def forbidden(alasan: str) -> TolakError:
    return TolakError(403, f"Forbidden: {alasan}")
