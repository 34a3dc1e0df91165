"""A list of figures pasted at once: all lines read, one confirmation, all or nothing.

Kept as a dialogue of its own kind: what was read, the period, and what goes for all of it.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from bot.berjalan import below
from bot.berlangkah import next_state, read_tap
from bot.data_tombol import number
from bot.halaman import arah, bagi, keterangan, muat, pilih
from bot.isi import baca as baca_kata
from bot.isi import baca_daftar, isi_daftar, menjawab, tanda_terima, tinjau_daftar, tombol
from bot.isi.konteks import Konteks
from bot.isi.pengisian import NANTI, Pengisian
from bot.jawaban import Jawaban, Tombol, berjajar
from bot.messages import berjalan as kata_berjalan
from bot.messages import isi as kata
from bot.messages import isian as kata_isian
from bot.messages.kesalahan import explain
from bot.ruang import Ruang
from bot.umum.batal import behind
from bot.umum.tombol import KE_MENU
from core.errors import DomainError, TombolBasiError
from core.hak import Pelaku
from core.isian import Basis
from core.objek_isian import Kelompok
from core.peringatan import TANYA_BENAR
from core.periode import find_periode
from core.services import dialog, pengisian, peninjauan
from core.services.dialog import Dialog
from core.usul import Tinjauan, Usul

JENIS = dialog.JenisDialog.ISI_DAFTAR
ISI_MAKS = 2500
"""Characters of the lines on one page; what goes for all of them stands below."""
BARIS_MAKS = 200
"""Lines of one list; a Setda has 54 sub kegiatan."""


def tertulis(k: Konteks, args: list[str], tulisan: str) -> Jawaban:
    """Begin with a list below the command, such as "/isi anggaran juni"."""
    kepala = baca_kata.baca(args)
    lebih = [*kepala.asing, kepala.kata, kepala.angka, kepala.fisik and f"fisik {kepala.fisik}"]
    if any(lebih):
        # It would go for one of them, and nobody can tell for which.
        return Jawaban(kata.di_atas_daftar(" ".join(satu for satu in lebih if satu)))
    kelompok = kepala.kelompok or baca_daftar.guess_list(tulisan) or Kelompok.ANGGARAN
    k.isi.put("kelompok", kelompok)
    if kepala.tahun is not None:
        k.use_year(kepala.tahun)
    if kepala.kode_periode:
        tahun = kepala.tahun or k.latest_year(kepala.kode_periode)
        k.use_year(tahun)
        k.isi.isi["periode"] = [tahun, kepala.kode_periode]
    if kepala.basis:
        k.isi.isi["basis"] = kepala.basis
    return mulai(k, tulisan)


def mulai(k: Konteks, tulisan: str) -> Jawaban:
    """Read a list; where a line cannot be used, say which and why, and keep nothing."""
    baris = baca_daftar.baca_daftar(tulisan)
    if not baris or len(baris) > BARIS_MAKS:
        return Jawaban(kata.DAFTAR_KOSONG if not baris else kata.terlalu_panjang(BARIS_MAKS))
    isi, salah = isi_daftar.read(k, baris)
    if salah:
        semua = [kata.salah_baris(satu.nomor, satu.teks, satu.sebab) for satu in salah]
        teks = [kata.DAFTAR_SALAH, *muat(semua, len(kata.DAFTAR_SALAH), kata.lagi)]
        return Jawaban("\n".join(teks))
    return begin(k, isi)


def begin(k: Konteks, isi: Sequence[dict[str, Any]]) -> Jawaban:
    """Begin with figures that were read, for the period that is filled in, if it is known."""
    data: dict[str, Any] = {
        "isi": isi,
        "kelompok": k.isi.isi["kelompok"],
        "tahun": k.nomor_tahun,
        "periode": k.isi.isi.get("periode"),
        "basis": k.isi.isi.get("basis"),
        "v": 0,
        "update": None,
    }
    _leave_question(k)
    lama = _replaced(k)
    jawaban = _Daftar(k.ruang, k.pelaku, data).go_on()
    return below(kata_berjalan.diganti(lama), jawaban) if lama else jawaban


def _replaced(k: Konteks) -> str:
    """Return what the list is called that a new one takes the place of, "" where there is none."""
    lama = dialog.find(k.ruang.engine, k.pelaku, now=k.ruang.now(), jenis=JENIS)
    if lama is None or _Daftar(k.ruang, k.pelaku, lama.isi).is_known():
        return ""
    return sebut(k.ruang, k.pelaku, lama)


def _leave_question(k: Konteks) -> None:
    """Leave the question that the list has answered; a figure that is being filled in waits."""
    ini = dialog.JenisDialog.ISI
    satu = dialog.find(k.ruang.engine, k.pelaku, now=k.ruang.now(), jenis=ini)
    if satu is not None and not Pengisian.from_json(satu.isi).has("objek"):
        dialog.drop(k.ruang.engine, k.pelaku, ini)


def teks(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, tulisan: str) -> Jawaban:
    """Take the reason for all, where one is asked for; else show what is being asked."""
    daftar = _Daftar(ruang, pelaku, berjalan.isi)
    if daftar.is_known():
        return daftar.show()
    if daftar.due() != "alasan":
        return below(kata.HANYA_TOMBOL, daftar.show())
    if len(tulisan) > menjawab.CATATAN_MAKS:
        return Jawaban(kata.PANJANG.format(maks=menjawab.CATATAN_MAKS, banyak=len(tulisan)))
    isi = menjawab.one_line(tulisan)
    if menjawab.is_no_reason(isi):
        return Jawaban(kata.ALASAN_KOSONG)
    daftar.data["alasan"] = isi
    return daftar.go_on()


def ketuk(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    v, nama, arg = read_tap(args)
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=JENIS)
    daftar = _Daftar(ruang, pelaku, berjalan.isi) if berjalan else None
    if daftar is not None and (daftar.is_known() or v == daftar.data["v"]):
        return daftar.show() if daftar.is_known() else daftar.take(nama, arg)
    if (terima := tanda_terima.find(ruang, pelaku, JENIS, v, nama)) is not None:
        return terima
    return tanda_terima.instead(nama, daftar.show()) if daftar else tanda_terima.over(nama)


def sebut(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    """Return what a list that waits is called."""
    return _Daftar(ruang, pelaku, berjalan.isi).name()


def tanya(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Return the question that it waits with."""
    return _Daftar(ruang, pelaku, berjalan.isi).show()


class _Daftar:
    """A list under way; `data` is the JSON of its dialogue."""

    def __init__(self, ruang: Ruang, pelaku: Pelaku, data: dict[str, Any]) -> None:
        self._ruang, self._pelaku, self.data = ruang, pelaku, data
        self._k = Konteks(ruang, pelaku, Pengisian())
        self._k.isi.isi |= {"kelompok": data["kelompok"], "tahun": data["tahun"]}

    def is_known(self) -> bool:
        asal = self._ruang.asal
        return asal is not None and self.data["update"] == [asal.bot_id, asal.update_id]

    def name(self) -> str:
        periode = find_periode(*self.data["periode"]) if self.data["periode"] else None
        semua = {f"{satu.objek}": satu for satu in self._k.tahun.objek}
        objek = semua.get(self.data["isi"][0]["objek"])
        kapan = kata_isian.kapan(objek, periode) if objek and periode else ""
        return kata_berjalan.daftar(len(self.data["isi"]), kapan)

    def due(self) -> str:
        """Return what is asked next: periode, basis, benar, alasan; or tinjau."""
        if not self.data["periode"]:
            return "periode"
        if self.data["kelompok"] == Kelompok.ANGGARAN and any(
            not satu["basis"] and not self.data["basis"] for satu in self.data["isi"]
        ):
            return "basis"
        semua = self._reviewed()
        if not self.data.get("benar") and any(
            not TANYA_BENAR.isdisjoint(satu.peringatan) for satu in semua
        ):
            return "benar"
        if not self.data.get("alasan") and any(t.perlu_alasan for t in semua):
            return "alasan"
        return "tinjau"

    def go_on(self) -> Jawaban:
        asal = self._ruang.asal
        self.data["v"] = next_state(self.data["v"], asal)
        if asal is not None:
            self.data["update"] = [asal.bot_id, asal.update_id]
        isi = Dialog(JENIS, self.data)
        dialog.put(self._ruang.engine, self._pelaku, isi, now=self._ruang.now())
        return self.show()

    def show(self) -> Jawaban:
        try:
            return self._asked[self.due()](self)
        except DomainError as error:
            # The period cannot be filled in: another one may.
            self.data["periode"] = None
            tanya = self._ask_period()
            return Jawaban(f"{explain(error)}\n\n{tanya.html}", tanya.tombol)

    def take(self, nama: str, arg: str) -> Jawaban:
        if nama == "batal":
            dialog.drop(self._ruang.engine, self._pelaku, JENIS)
            jawaban = Jawaban(kata.DIBUANG, ((KE_MENU,),))
            return behind(self._ruang, self._pelaku, jawaban) or jawaban
        if nama == "periode":
            tahun, _, kode = arg.partition("-")
            periode = find_periode(number(tahun, angka=4), kode)
            if periode is None or periode.tahun != self.data["tahun"]:
                raise TombolBasiError(arg)
            self.data["periode"] = [periode.tahun, periode.kode]
        elif nama == "basis" and arg in set(Basis):
            self.data["basis"] = arg
        elif nama == "benar":
            self.data["benar"] = True
        elif nama == "halaman":
            self.data["halaman"] = number(arg, angka=3)
        elif nama == "kirim" and self.due() == "tinjau":
            return self._save()
        else:
            raise TombolBasiError(nama)
        return self.go_on()

    def _save(self) -> Jawaban:
        return tanda_terima.daftar(
            pengisian.save_all(
                self._ruang.engine,
                self._ruang.asal,
                self._pelaku,
                list(self._usul()),
                ajukan=True,
                state=self.data["v"],
                now=self._ruang.now(),
            )
        )

    def _ask_period(self) -> Jawaban:
        semua = {f"{satu.objek}": satu for satu in self._k.tahun.objek}
        objek = semua[self.data["isi"][0]["objek"]]
        deret = [
            self._button(kata_isian.tombol_periode(p), "periode", f"{p.tahun}-{p.kode}")
            for p in self._k.open_periods(objek)
        ]
        return Jawaban(kata.PILIH_PERIODE, (*berjajar(deret, 3), (self._cancel(),)))

    def _ask_basis(self) -> Jawaban:
        deret = [(self._button(t, "basis", satu),) for satu, t in kata.BASIS.items()]
        return Jawaban(kata.PILIH_BASIS, (*deret, (self._cancel(),)))

    def _ask_reason(self) -> Jawaban:
        perlu = [satu for satu in self._reviewed() if satu.perlu_alasan]
        baris = muat([tinjau_daftar.baris(satu) for satu in perlu], 500, kata.lagi)
        isi = [*baris, *tinjau_daftar.peringatan(perlu), "", kata.TANYA_ALASAN]
        return Jawaban("\n".join(isi), ((self._cancel(),),))

    def _ask_whether(self) -> Jawaban:
        aneh = [s for s in self._reviewed() if not TANYA_BENAR.isdisjoint(s.peringatan)]
        baris = muat([tinjau_daftar.baris(satu) for satu in aneh], 500, kata.lagi)
        isi = [*baris, *tinjau_daftar.peringatan(aneh), "", kata.TANYA_BENAR_SEMUA]
        ya = self._button(kata.TOMBOL_BENAR, "benar")
        return Jawaban("\n".join(isi), ((ya, self._cancel()),))

    def _summary(self) -> Jawaban:
        semua = self._reviewed()
        pertama = semua[0]
        kapan = kata_isian.kapan(pertama.objek, pertama.usul.periode)
        lembar = bagi(map(tinjau_daftar.lengkap, semua), ISI_MAKS, len)
        terlihat, nomor = pilih(lembar, int(self.data.get("halaman", 1)))
        judul = kata.judul_daftar(len(semua), kapan) + keterangan(nomor, len(lembar))
        akhir = tinjau_daftar.penutup(semua, self.data.get("alasan"))
        kirim = kata.TOMBOL_KIRIM if pertama.boleh_ajukan else kata.TOMBOL_KE_KABAG
        return Jawaban(
            "\n".join([judul, *terlihat, "", *akhir, kata.BELUM_TERSIMPAN]),
            (
                *arah(f"{tombol.DAFTAR}:{self.data['v']}:halaman", nomor, len(lembar)),
                (self._button(kirim, "kirim"), self._cancel()),
            ),
        )

    def _reviewed(self) -> list[Tinjauan]:
        return peninjauan.review_all(
            self._ruang.engine, self._pelaku, list(self._usul()), now=self._ruang.now()
        )

    def _usul(self) -> Iterator[Usul]:
        tahun, kode = self.data["periode"]
        for satu in self.data["isi"]:
            isi = Pengisian()
            isi.isi = {
                "objek": satu["objek"],
                "unit": satu["unit"],
                "periode": [tahun, kode],
                "angka": satu["angka"],
                "basis": satu["basis"] or self.data["basis"] or NANTI,
                "fisik": satu["fisik"] or NANTI,
                **satu.get("catatan", {}),
                "alasan": self.data.get("alasan"),
            }
            if (usul := isi.usul) is not None:
                yield usul

    def _button(self, teks: str, nama: str, arg: str = "") -> Tombol:
        return Tombol(teks, f"{tombol.DAFTAR}:{self.data['v']}:{nama}:{arg}")

    def _cancel(self) -> Tombol:
        return self._button(kata.TOMBOL_BATAL, "batal")

    _asked: dict[str, Callable[["_Daftar"], Jawaban]] = {  # noqa: RUF012  never changed
        "periode": _ask_period,
        "basis": _ask_basis,
        "benar": _ask_whether,
        "alasan": _ask_reason,
        "tinjau": _summary,
    }


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {tombol.DAFTAR: ketuk}
