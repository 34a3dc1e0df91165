"""The small package with its mistakes mended: a document about which nothing is to be said."""

from tests.paket_kecil import make_isi

ANGGARAN = """\
tingkat,no,uraian,pendek,sebelum,sesudah,realisasi
program,1,PROGRAM PENUNJANG,,300,300,250
kegiatan,1,Administrasi Umum,,,,
sub_kegiatan,1,Penyediaan Logistik,,100,100,99
sub_kegiatan,2,Penyediaan Kebutuhan Rumah Tangga,Rumah Tangga,100,100,80
kegiatan,2,Hukum,,,,
sub_kegiatan,3,Bantuan Hukum,,100,100,71
program,2,PROGRAM KESRA,,1,1,1
kegiatan,3,Kerja Sama,,,,
sub_kegiatan,4,Kerja Sama Daerah,,1,1,1
jumlah,,Jumlah,,301,301,251
"""


def make_isi_bersih(*ganti: tuple[str, str]) -> dict[str, bytes]:
    """Return its files; with some text of the budget replaced: (old, new)."""
    anggaran = ANGGARAN
    for lama, baru in ganti:
        assert anggaran.count(lama) == 1, lama
        anggaran = anggaran.replace(lama, baru)
    isi = make_isi(
        ("pagu_lain.csv", "Rp.   2. 301", "Rp. 301"),
        # 251 of 301 is 83,388... %.
        ("persen_tercetak.csv", "82,32%", "83,39%"),
        ("mou_pks.csv", "Dinas Lain", "Dinkes"),
        ("raperwal.csv", "31 Februari", "28 Februari"),
        (
            "realisasi_kinerja.csv",
            "IKU-2,2030,-,Tabel 3.1,2,",
            "IKU-2,2030,Blm rilis,Tabel 3.1,2,belum_rilis",
        ),
    )
    return isi | {"anggaran.csv": anggaran.encode()}
