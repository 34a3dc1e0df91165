"""Whether it is asked who reports the figure of an indikator: "siapa yang harus lapor IKU-7"."""

from collections.abc import Collection

from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import at, one_of

PENGISI = "pengisi"
"""What `rincian` says where this is meant."""
MENGIRIM = one_of(
    "kirim ngirim mengirim kirimkan dikirim setor nyetor menyetor input ngisi mengisi"
)
SAH = one_of(
    "final finalnya fix fiks fixed pasti valid sah sahkah resmi resminya sementara definitif "
    "disahkan disetujui diverifikasi terverifikasi diverif divalidasi tervalidasi diacc"
)
"""Words that ask whether a figure counts."""
DISAHKAN = "disahkan"
"""What `rincian` says where that is meant."""
MELAPOR = ("lapor", "sudah_lapor", "belum_lapor", "isi")
TUGAS = one_of("bertugas berkewajiban berwenang")
SIAPA = one_of("siapa siapakah")
UNIT = one_of("bagian unit dinas")
MANA = one_of("mana apa")
LAPORAN = frozenset([*MELAPOR, "kinerja", "capaian"])
"""What words for reports of all kinds mean."""
DILAPORKAN = one_of("diajukan dilaporkan dilapor diisi dikirim disetor diinput diposting")
KAPAN = one_of("kapan")
MENDESAK = one_of("harus paling batas deadline mesti wajib tenggat terakhir boleh")
"""Words that ask until when."""
SEPUTAR = (
    *MELAPOR,
    "tenggat",
    "siapa",
    "bagian",
    "pengampu",
    "yang_mana",
    "tugas",
    "jabatan",
    "tanggal",
)
"""What such a question may say besides."""


def asks_who(soal: Soal) -> bool:
    """Tell whether it is asked who: "siapa", "bagian mana", "unit apa"."""
    unit = at(soal, UNIT)
    return bool(at(soal, SIAPA)) or any(n + 1 in at(soal, MANA) for n in unit)


def posts(soal: Soal, nama: Collection[int] = ()) -> frozenset[int]:
    """Return the words for reporting, where who reports is asked; nothing else.

    `nama` are the words that name what it is asked of: "lapor" may be the name itself.
    """
    lapor = (soal.tempat(*MELAPOR) | at(soal, MENGIRIM)) - frozenset(nama)
    if lapor and asks_who(soal):
        return lapor | at(soal, TUGAS)
    return asks_when(soal)


def asks_when(soal: Soal) -> frozenset[int]:
    """Return the words for what was done with a figure, where the day of it is asked for."""
    sudah = at(soal, DILAPORKAN)
    if not sudah or not soal.kata_ada("kapan") or soal.kata_ada(*MENDESAK):
        return frozenset()
    return sudah | at(soal, KAPAN)
