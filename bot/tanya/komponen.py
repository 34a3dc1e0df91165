"""What a score is made of: the weights of its components, not how each of them was scored."""

from collections.abc import Sequence
from decimal import Decimal

from bot.messages import tanya_skala as kata
from bot.render import angka, persen
from bot.ruang import Ruang
from bot.tanya.balasan import Balasan, Sikap, lines
from core.capaian import SERATUS
from core.kinerja import LembarIndikator
from core.komponen import Komponen
from core.services import skala as layanan
from core.services.lembar_kinerja import SKALA_AKIP
from core.tanya.pertanyaan import Pertanyaan
from core.teks import fold

KOMPONEN = "komponen"
TANPA_NILAI = ("perencanaan", "pengukuran", "evaluasi")
"""Components whose own score no document prints; that of pelaporan is an indikator."""
SEMUA = frozenset(["masing", "semua", "setiap", "tiap", "apa", "seluruh"])
"""Words that ask for every component."""
AKAR = 5
"""Letters of a word by which a component is known: "lapor"."""
BOBOT = frozenset(["bobot", "bobotnya"])


def of_score(ruang: Ruang, satu: Pertanyaan) -> Balasan:
    ditanya = satu.teks.split()
    tanpa = next((k for k in ditanya if k in TANPA_NILAI), None)
    if tanpa is not None and BOBOT.isdisjoint(ditanya):
        return _without_score(ruang, satu, tanpa)
    isi = next((k for k in layanan.list_komponen() if k.skala == SKALA_AKIP), None)
    if isi is None:
        return Balasan(kata.TANPA_SKALA, sikap=Sikap.TIDAK_ADA)
    satu_saja = [(nama, n) for nama, n in isi.bobot if _is_named(nama, ditanya)]
    semua = not SEMUA.isdisjoint(ditanya)
    if len(satu_saja) == 1 and not semua and not BOBOT.isdisjoint(ditanya) and not satu.angka:
        return Balasan(kata.bobot_komponen(*satu_saja[0], isi.sumber))
    bobot = (kata.komponen(nama, n) for nama, n in isi.bobot)
    return Balasan(lines(kata.judul_komponen(isi.sumber), bobot, _shares(satu, isi)))


def _is_named(nama: str, ditanya: list[str]) -> bool:
    """Tell whether the question names a component: by its first word, or one of that root."""
    akar = nama.split(maxsplit=1)[0]
    return any(
        k == akar or (len(k) >= AKAR and akar.removeprefix("pe").startswith(k)) for k in ditanya
    )


def share(ini: LembarIndikator) -> str:
    """Return how much of its weight an indikator has that is a component, "" for any other."""
    ada, disebut = ini.nilai_realisasi, _weight_of(ini)
    if disebut is None or not isinstance(ada, Decimal):
        return ""
    nama_komponen, bobot = disebut
    return kata.bagian_komponen(nama_komponen, angka(ada), bobot, persen(ada / bobot * SERATUS))


def out_of(ini: LembarIndikator, dikira: Sequence[Decimal]) -> str:
    """Say whether an indikator is out of the number that is taken for its scale."""
    disebut = _weight_of(ini)
    if disebut is None or len(dikira) != 1:
        return ""
    return kata.dari_bobot(angka(dikira[0]), disebut[1], benar=dikira[0] == disebut[1])


def _weight_of(ini: LembarIndikator) -> tuple[str, int] | None:
    """Return the component that an indikator is, with its weight; None for any other."""
    ada, nama = ini.nilai_realisasi, fold(ini.nama).split()
    if not isinstance(ada, Decimal) or KOMPONEN not in nama:
        return None
    semua = (bobot for isi in layanan.list_komponen() for bobot in isi.bobot)
    return next(((b, n) for b, n in semua if b.split()[0] in nama and 0 < ada <= n), None)


def year_of(ruang: Ruang, satu: Pertanyaan) -> int:
    return satu.tahun[0] if satu.tahun else ruang.now().year


def _without_score(ruang: Ruang, satu: Pertanyaan, nama: str) -> Balasan:
    """Say that the component has no score here, with the score of the whole."""
    ada = layanan.find_score(ruang.engine, SKALA_AKIP, year_of(ruang, satu))
    dekat = kata.terdekat(ada.uraian, ada.tahun, angka(ada.nilai), ada.sumber.tabel) if ada else ""
    return Balasan(lines(kata.tanpa_rincian(nama), dekat), sikap=Sikap.TIDAK_ADA)


def _shares(satu: Pertanyaan, isi: Komponen) -> list[str]:
    """Return what the numbers of the question are of the components that it names."""
    ditanya = satu.teks.split()
    return [
        kata.bagian_komponen(nama, angka(n), bobot, persen(n / bobot * SERATUS))
        for n in satu.angka
        for nama, bobot in isi.bobot
        if nama.split()[0] in ditanya and 0 < n <= bobot
    ]
