"""Who may see a report and decide on it."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlmodel import Session

from core.hak import Bidang, Kegunaan, Pelaku, Peran, Perihal, Putusan, decide
from core.kewajiban.laporan import StatusLaporan
from core.services.baca_laporan import Pasangan
from core.services.pelaku import id_of, pelaku_of
from storage import isian_repo, kewajiban_repo, laporan_repo, orang_repo
from storage.models import JenisKewajibanRow, KewajibanRow, LaporanRow


class Wewenang:
    """Tells who may do what with reports; what they are about is read once for all of them."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._bidang = {row.kode: Bidang(row.bidang) for row in kewajiban_repo.list_jenis(session)}
        self._pengumpul: dict[Bidang, frozenset[int]] = {}

    def bidang_of(self, milik: KewajibanRow) -> Bidang:
        return self._bidang[milik.jenis]

    def may_decide(self, pelaku: Pelaku, row: LaporanRow, milik: KewajibanRow) -> bool:
        """Tell whether this person collects it: of their field, and neither sent nor owed by them.

        What the Bagian that collects the field owes, or has sent on behalf of a unit, another
        field's verifikator may decide on as well.
        """
        bidang = self.bidang_of(milik)
        pengumpul = self._collectors(bidang)
        sendiri = milik.unit_id in pengumpul
        perihal = Perihal(
            pemilik=frozenset({milik.unit_id}),
            bidang=bidang,
            pengaju=frozenset({row.oleh}),
            milik_pengumpul=sendiri or (row.atas_nama and row.sebagai_unit_id in pengumpul),
        )
        return decide(pelaku, Kegunaan.MEMUTUSKAN, perihal) is not Putusan.TOLAK

    def may_see(self, pelaku: Pelaku, row: LaporanRow, milik: KewajibanRow) -> bool:
        """Tell whether this person may look at it: as collector, on the board, or as a sender."""
        perihal = self._about(milik)
        if decide(pelaku, Kegunaan.MELIHAT_TENGGAT, perihal) is not Putusan.TOLAK:
            return True
        melapor = decide(pelaku, Kegunaan.MELAPOR_PD, perihal)
        pengirim = pelaku.orang_id == row.oleh and melapor is not Putusan.TOLAK
        return melapor is Putusan.IZIN or pengirim or self.may_decide(pelaku, row, milik)

    def may_report(self, pelaku: Pelaku, milik: KewajibanRow) -> bool:
        """Tell whether this person reports for the unit now, or on its behalf."""
        return decide(pelaku, Kegunaan.MELAPOR_PD, self._about(milik)) is not Putusan.TOLAK

    def deciders(self, row: LaporanRow, milik: KewajibanRow, *, on: date) -> list[Pelaku]:
        """Return who is to decide on it: those of its field; where none of them may, others."""
        calon = orang_repo.list_holders(self._session, Peran.VERIFIKATOR, on=on)
        semua = [pelaku_of(self._session, satu, on=on) for satu in calon if id_of(satu) != row.oleh]
        boleh = [satu for satu in semua if self.may_decide(satu, row, milik)]
        bidang = self.bidang_of(milik)
        sebidang = [s for s in boleh if any(bidang in tugas.bidang for tugas in s.penugasan)]
        return sebidang or boleh

    def _about(self, milik: KewajibanRow) -> Perihal:
        return Perihal(pemilik=frozenset({milik.unit_id}), bidang=self.bidang_of(milik))

    def _collectors(self, bidang: Bidang) -> frozenset[int]:
        if bidang not in self._pengumpul:
            self._pengumpul[bidang] = isian_repo.collectors(self._session, bidang)
        return self._pengumpul[bidang]


def waiting_for(session: Session, pelaku: Pelaku) -> list[Pasangan]:
    """Return the reports that wait for this person's decision, oldest first."""
    rows = laporan_repo.list_by_status(session, StatusLaporan.DIAJUKAN)
    if not rows:
        return []
    wewenang = Wewenang(session)
    return [(row, milik) for row, milik in rows if wewenang.may_decide(pelaku, row, milik)]


def members(session: Session, unit_id: int, peran: Iterable[Peran], *, on: date) -> list[int]:
    """Return who holds one of these roles in this very unit."""
    return list(
        dict.fromkeys(
            id_of(orang)
            for satu in peran
            for _, orang in orang_repo.list_in_unit(session, satu, unit_id, on=on)
        )
    )


def kind_of(session: Session, milik: KewajibanRow) -> JenisKewajibanRow:
    return session.get_one(JenisKewajibanRow, milik.jenis)


def collecting_names(session: Session, bidang: str) -> tuple[str, ...]:
    """Return the names of the Bagian that collect a field."""
    unit: Sequence[int] = sorted(isian_repo.collectors(session, bidang))
    nama = isian_repo.unit_names(session, unit)
    return tuple(nama[satu] for satu in unit)
