"""A year to post for, and figures to post, for tests about posting."""

from dataclasses import dataclass, replace
from decimal import Decimal

from sqlalchemy import Engine

from core.baca_isian import Angka
from core.hak import Pelaku, Peran
from core.isian import Isian, JenisObjek, Objek
from core.periode import Periode
from core.services import pengisian, putusan
from core.services.contoh_tahun import open_contoh
from core.tahun import TahunIsi
from core.usul import Usul
from tests.cetakan import once
from tests.conftest import NOW, make_pelaku
from tests.orang_uji import unit_id


@dataclass(frozen=True)
class Dunia:
    """The year 2025, open for posting, and those who post and decide."""

    engine: Engine
    tahun: TahunIsi
    admin: Pelaku
    kabag_tapem: Pelaku
    staf_tapem: Pelaku
    kabag_organisasi: Pelaku
    verifikator_kinerja: Pelaku
    verifikator_anggaran: Pelaku

    def iku(self, nomor: int) -> Objek:
        return Objek(JenisObjek.INDIKATOR, self.tahun.indikator[nomor - 1].id)

    def sub(self, nomor: int) -> Objek:
        return Objek(JenisObjek.POS, self.tahun.pos[nomor - 1].id)

    def janji(self, kode: str) -> Objek:
        """Return what is promised by its code, such as output 35 or program 2.2."""
        return Objek(JenisObjek.JANJI, next(s.id for s in self.tahun.janji if s.kode == kode))

    def output35(self, teks: str = "1", periode: str = "tw2", **lain: object) -> Usul:
        """Return output 35 of Bagian Tata Pemerintahan; its target is 1 Dokumen."""
        angka = Angka(teks, Decimal(teks))
        return self.usul(self.janji("output 35"), periode, angka, "bagian-tapem", **lain)

    def program(self, kode: str, teks: str, unit: str, periode: str = "tw2") -> Usul:
        """Return an indikator of a programme, such as 2.1 of Bagian Tata Pemerintahan."""
        return self.usul(self.janji(f"program {kode}"), periode, Angka(teks, Decimal(teks)), unit)

    def iku2(self, teks: str = "60", periode: str = "tw2", **lain: object) -> Usul:
        """Return IKU-2 of Bagian Tata Pemerintahan; its target in TW II is 30."""
        return self.usul(self.iku(2), periode, Angka(teks, Decimal(teks)), "bagian-tapem", **lain)

    def sub35(self, rupiah: int, periode: str = "b06", **lain: object) -> Usul:
        """Return sub kegiatan 35 of Bagian Tata Pemerintahan; its pagu is 124.442.900."""
        angka = Angka(f"{rupiah}", Decimal(rupiah))
        return self.usul(self.sub(35), periode, angka, "bagian-tapem", **lain)

    def iku3(self, teks: str = "80", periode: str = "tw2") -> Usul:
        """Return IKU-3 of Bagian Hukum."""
        return self.usul(self.iku(3), periode, Angka(teks, Decimal(teks)), "bagian-hukum")

    def usul(self, objek: Objek, periode: str, angka: Angka, unit: str, **lain: object) -> Usul:
        return Usul(
            objek=objek,
            periode=Periode(2025, periode),
            unit_id=unit_id(self.engine, unit),
            angka=angka,
            **lain,  # type: ignore[arg-type]
        )

    def post(self, pelaku: Pelaku, usul: Usul) -> Isian:
        return pengisian.save(self.engine, None, pelaku, usul, ajukan=True, now=NOW).isian

    def accepted(self, pelaku: Pelaku, usul: Usul) -> Isian:
        """Post it, and let whoever collects the field accept it."""
        uang = usul.objek.jenis is JenisObjek.POS
        pemutus = self.verifikator_anggaran if uang else self.verifikator_kinerja
        return putusan.accept(self.engine, None, pemutus, self.post(pelaku, usul).id, now=NOW)


def make_dunia(engine: Engine) -> Dunia:
    """Open the year in this database, and let the people in."""
    return replace(once(engine, "isian", lambda: _make(engine)), engine=engine)


def _make(engine: Engine) -> Dunia:
    admin = make_pelaku(engine, Peran.ADMIN, telegram_id=1005)
    return Dunia(
        engine=engine,
        tahun=open_contoh(engine, admin, 2025, now=NOW),
        admin=admin,
        kabag_tapem=make_pelaku(engine, Peran.KABAG, "bagian-tapem", telegram_id=2001),
        staf_tapem=make_pelaku(engine, Peran.STAF, "bagian-tapem", telegram_id=2002),
        kabag_organisasi=make_pelaku(engine, Peran.KABAG, "bagian-organisasi", telegram_id=2003),
        verifikator_kinerja=make_pelaku(
            engine, Peran.VERIFIKATOR, "bagian-organisasi", telegram_id=2004
        ),
        verifikator_anggaran=make_pelaku(
            engine, Peran.VERIFIKATOR, "bagian-adpem", telegram_id=2005
        ),
    )
