"""What can go wrong with an answer to a finding of the auditor."""

from core.errors import DomainError


class CatatanHilangError(DomainError):
    """The finding is no more: the figures have changed since."""
