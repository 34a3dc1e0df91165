"""What can go wrong when an admin says what people call something."""

from core.errors import DomainError


class SebutanTakTerbacaError(DomainError):
    """These words are nothing that a question could have: too short, too long, or no words."""

    def __init__(self, teks: str) -> None:
        super().__init__("no name")
        self.teks = teks


class SebutanKamusError(DomainError):
    """Every question may have these words, and they mean something of their own."""

    def __init__(self, teks: str) -> None:
        super().__init__("a word of the dictionary")
        self.teks = teks


class SebutanTerpakaiError(DomainError):
    """These words are a name already: of `nama`, which `oleh` has said, "" where the data do."""

    def __init__(self, teks: str, *, nama: str, oleh: str) -> None:
        super().__init__("a name already")
        self.teks, self.nama, self.oleh = teks, nama, oleh
