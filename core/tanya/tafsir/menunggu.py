"""Questions about postings on their way: what waits to be decided on, what became of one's own.

To ask what waits is no wish to decide. `rincian` is "saya" for what waits for whoever asks,
"diajukan" for what they have posted, "" for all.
"""

from collections.abc import Iterator
from dataclasses import replace

from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import MILIK, Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, one_of, reading

PUTUSAN = one_of(
    "verifikasi verifikasinya diverifikasi terverifikasi verif diverif memverifikasi disetujui "
    "persetujuan approval approve acc diacc diputus diputuskan putusan divalidasi validasi ditolak "
    "dikembalikan setujui diapprove"
)
"""What becomes of a posting."""
VERIFIKATOR = one_of("verifikator verifikatornya memverifikasi")
"""Words for whoever decides."""
MEMUTUS = one_of("verifikasi verif memverif menyetujui mengesahkan memeriksa pemeriksa mengecek")
DITOLAK = one_of("ditolak dikembalikan kembali")
MENANTI = one_of("menunggu nunggu ditunggu antre antri antrian antrean pending nyangkut tertahan")
BELUM = one_of("belum")
PERLU = one_of("perlu harus mesti kudu")
SUDAH = one_of("sudah belum status statusnya nasib nasibnya kabar kabarnya bagaimana sampai")
MILIK_ISIAN = ("isian", "isianku", "isiannya", "ajuan", "ajuannya", "pengajuan")
LIHAT = one_of("lihat liat tampilkan cek terakhir mana ada daftar riwayat apa kapan")
KAMI = one_of("saya kami kita aku ku")
AJUAN = one_of(
    "ajuan ajuannya ajuanku isian isianku isiannya ajukan mengajukan diajukan pengajuan kirim "
    "kirimkan dikirim input inputan isi masukkan usulan"
)
BERTANYA = one_of("apa apakah siapa ada adakah berapa mana yang saja sudah belum kapan sampai")
MEMUTUSKAN = one_of("setujui approve acc tolak kembalikan setujuin verifikasi")
SURUHAN = one_of("tolong semua setujui approve acc diacc ditolak")
"""Words of somebody who wants to decide."""
SEMUA = (
    *("verifikasi", "setujui", "yang_mana", "siapa", "banyaknya", "total", "isi", "bagian"),
    *("indikator", "kinerja", "realisasi", "capaian", "lapor", "sudah_lapor", "belum_lapor"),
    *("milik_kami", "salam", "tanggal", "tenggat", "pengampu", "tugas_saya"),
)
BIDANG = (
    ("ikk_lppd", ("ikk", "pengampu_ikk")),
    ("skm", ("ikm", "sampel")),
    ("anggaran", ("anggaran", "pagu", "serapan", "sisa", "realisasi_anggaran")),
    ("kinerja", ("kinerja", "indikator", "capaian", "target")),
)
"""What somebody decides on, and the words for it."""
BIASA = one_of("hari ini kemarin tadi minggu lalu angka angkanya data isian ajuan pengajuan usulan")


def _looks(soal: Soal, putusan: frozenset[int]) -> bool:
    """Tell whether one's postings are to be looked at, not decided on."""
    return bool(putusan or at(soal, LIHAT)) and not at(soal, MEMUTUSKAN)


def _deciders(soal: Soal) -> frozenset[int]:
    """Return the places of the words for whoever decides: "yang verifikasi laporan ikk"."""
    yang = {
        n
        for n, k in enumerate(soal.kata)
        if k.teks in MEMUTUS and n and soal.kata[n - 1].teks == "yang"
    }
    antre = at(soal, MENANTI | BELUM | PERLU | {"sudah"})
    return at(soal, VERIFIKATOR) | (frozenset() if antre else frozenset(yang))


def _who_decides(soal: Soal) -> Tafsiran:
    """Return who decides on what is posted or sent, of the field that is named or of all."""
    bidang = next((nama for nama, konsep in BIDANG if soal.ada(*konsep)), "")
    terbaca = reading(
        soal,
        Hal.PENGAMPU,
        derajat.MENUNGGU,
        konsep=(*SEMUA, *(k for _, konsep in BIDANG for k in konsep)),
        kata=_deciders(soal) | at(soal, BIASA),
        daftar=bidang,
        rincian="verifikator",
    )
    # Whoever decides does so at any time.
    tanya = replace(terbaca.pertanyaan, triwulan=None, semester=None, bulan=None)
    return replace(terbaca, pertanyaan=tanya)


def read(soal: Soal) -> Iterator[Tafsiran]:
    putusan, menanti = at(soal, PUTUSAN), at(soal, MENANTI)
    kami = bool(at(soal, KAMI)) or soal.ada(MILIK)
    ajuan = at(soal, AJUAN)
    if soal.ada("siapa") and _deciders(soal) and not soal.kenal(Jenis.INDIKATOR).benda:
        yield _who_decides(soal)
        return
    if soal.ada(
        "ikk", "ikm", "raperwal", "mou", "inovasi", "tarik", "batalkan", "hapus", "ubah", "unduh"
    ):
        return
    bertanya = bool(at(soal, BERTANYA))
    rincian = None
    if kami and ajuan and putusan and at(soal, SUDAH):
        rincian = "diajukan"
    elif kami and soal.kata_ada("ajuan", "isian", "pengajuan") and at(soal, SUDAH - BELUM):
        rincian = "diajukan" if not soal.ada("lapor") else None
    elif kami and soal.kata_ada(*MILIK_ISIAN) and _looks(soal, putusan):
        rincian = "diajukan"
    elif putusan and bertanya and (at(soal, PERLU) or (menanti and kami)) and kami:
        rincian = "saya"
    elif putusan and bertanya and not at(soal, SURUHAN) and (menanti or at(soal, BELUM | PERLU)):
        rincian = ""
    tentang = soal.kenal(Jenis.INDIKATOR)
    if rincian is None and putusan and tentang.benda and at(soal, SUDAH) and bertanya:
        rincian = ""
    if rincian is None:
        return
    unit = soal.kenal(Jenis.UNIT)
    bernama = unit.benda[:1] if unit.kata & soal.berisi else ()
    pos = soal.kenal(*POS).kata if not tentang.benda else frozenset()
    yield reading(
        soal,
        Hal.MENUNGGU,
        derajat.MENUNGGU,
        konsep=SEMUA,
        kata=putusan
        | menanti
        | ajuan
        | at(soal, BIASA | SUDAH | PERLU)
        | (tentang.kata if tentang.benda else frozenset())
        | (unit.kata if bernama else frozenset())
        | (pos if soal.ada("anggaran") else frozenset()),
        benda=(*tentang.benda[:1], *bernama),
        rincian=rincian,
        teks="dikembalikan" if at(soal, DITOLAK) else "",
    )
