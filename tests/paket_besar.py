"""A made-up data package that is larger and wordier than any real one: what no answer may burst on.

174 sub kegiatan, 120 of them without realisasi and 124 under one kegiatan; 14 programmes; 60
indikator, 50 of them without realisasi; every name long, with characters that HTML escapes.
"""

from collections.abc import Iterator

from tests.paket_kecil import PAKET, TEKS

TAHUN = 2030
SUB_SATU_KEGIATAN = 124
PROGRAM = 14
SUB = 174
TANPA_REALISASI = 120
INDIKATOR = 60
PANJANG = 'Penyelenggaraan "Tata & Kelola" <b>Terpadu</b> dan Berkelanjutan ' * 8


def make_besar() -> dict[str, bytes]:
    """Return the files of the package."""
    teks = {
        "paket.toml": PAKET,
        "organisasi.toml": TEKS["organisasi.toml"],
        "perencanaan.toml": "\n".join(_perencanaan()),
        "target.csv": _csv("indikator,tahun,naskah,tercetak,tabel,baris", _target()),
        "realisasi_kinerja.csv": _csv("indikator,tahun,tercetak,tabel,baris", _realisasi()),
        "anggaran.csv": _csv("tingkat,no,uraian,pendek,sebelum,sesudah,realisasi", _anggaran()),
        "indikator_program.csv": _csv(
            "program,indikator,target_tercetak,tabel,baris",
            (f"1,{_nama(n)},90,Tabel 2.2,{n}" for n in range(1, 61)),
        ),
        "pemilik_kegiatan.csv": _csv(
            "kegiatan,unit", (f"{n},bagian-hukum" for n in range(1, SUB - SUB_SATU_KEGIATAN + 2))
        ),
        "pagu_lain.csv": _csv(
            "acuan,tahap,tercetak,tabel,baris",
            (f"jumlah,murni,1000,Tabel {n} tentang {PANJANG[:60]},1" for n in range(60)),
        ),
        "narasi.toml": (
            '[[narasi]]\njenis = "analisis"\nindikator = "IKU-1"\njudul = "Uraian"\n'
            f"teks = '{'Capaian & kendala. ' * 600}'\n"
            'tabel = "3.1.2"\nbaris = "1"\n'
        ),
    }
    return {berkas: isi.encode() for berkas, isi in teks.items()}


def _nama(nomor: int) -> str:
    isi = f"{PANJANG}{nomor}".replace('"', '""')
    return f'"{isi}"'


def _csv(judul: str, baris: Iterator[str]) -> str:
    return "\n".join([judul, *baris, ""])


def _perencanaan() -> Iterator[str]:
    yield '[[tujuan]]\nkode = "T1"\nnama = "Akuntabel"\ntabel = "T"\nbaris = "1"\n'
    for nomor in range(1, 31):
        yield f"[[sasaran]]\nkode = 'S{nomor}'\ntujuan = 'T1'\nnama = '{PANJANG}'"
        yield "tabel = 'T'\nbaris = '1'\n"
    for nomor in range(1, INDIKATOR + 1):
        yield f"[[indikator]]\nkode = 'IKU-{nomor}'\nsasaran = 'S{(nomor + 1) // 2}'"
        yield f"nama = '{PANJANG}{nomor}'\npendek = 'Layanan&{nomor}'\nsatuan = '%'"
        yield "polaritas = 'naik'\ncara_jumlah = 'terakhir'\nperiode = 'tahun'"
        yield f"jenis_nilai = 'angka'\ndefinisi = '{PANJANG}'\nformula = '{PANJANG}'"
        yield f"sumber_data = '{PANJANG}'\npenanggung_jawab = '{PANJANG}'"
        yield f"pengampu = ['bagian-hukum', 'dinkes']\nberlaku = [{TAHUN}, {TAHUN}]"
        yield f"catatan = '{PANJANG}'\ntabel = 'Tabel 2.1'\nbaris = '{nomor}'\n"


def _target() -> Iterator[str]:
    for nomor in range(1, INDIKATOR + 1):
        for naskah, target in (("rkt", "65"), ("pk", '"1.234.567.890,55"')):
            yield f"IKU-{nomor},{TAHUN},{naskah},{target},Tabel 2.3,{nomor}"


def _realisasi() -> Iterator[str]:
    for nomor in range(1, INDIKATOR + 1):
        isi = '"1.234.567.000,25"' if nomor <= 10 else "-" if nomor % 2 else ""
        yield f"IKU-{nomor},{TAHUN},{isi},Tabel 3.1,{nomor}"


def _anggaran() -> Iterator[str]:
    per_program = (SUB - SUB_SATU_KEGIATAN) // (PROGRAM - 1) + 1
    kegiatan = 0
    sub = 0
    for program in range(1, PROGRAM + 1):
        yield f'program,{program},{_nama(program)},Program & tata kelola,9,9,"7,5"'
        for _ in range(1 if program == 1 else per_program):
            if sub == SUB:
                break
            kegiatan += 1
            yield f"kegiatan,{kegiatan},{_nama(kegiatan)},Kegiatan & tata kelola,,,"
            for _ in range(SUB_SATU_KEGIATAN if kegiatan == 1 else 1):
                sub += 1
                isi = "499999999999999" if sub > TANPA_REALISASI else "-" if sub % 2 else ""
                yield f"sub_kegiatan,{sub},{_nama(sub)},Sub keg. & tata kelola,1,900,{isi}"
    yield "jumlah,,Jumlah,,899999999999999,899999999999999,1"
