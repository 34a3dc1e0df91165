"""What is asked of a survey while its report is written, and what was read."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import sebut
from bot.messages.skm import nama_unsur
from bot.render import ringkas_html
from core.skm.rincian import Survei
from core.skm.unsur import Unsur

TOMBOL_JAWABAN = "Jawaban responden (.xlsx/.csv)"
TOMBOL_NRR = "NRR setiap unsur"
TOMBOL_IKM = "IKM saja"
TOMBOL_FORMULIR = "Formulir jawaban kosong"
TOMBOL_TIDAK_DINILAI = "Ada unsur yang tidak dinilai"
TOMBOL_SATU = "Satu per satu"
TOMBOL_TIDAK_TAHU = "Tidak tahu"
TANYA_SUMBER = (
    "Hasil survei mana yang ada? Kirim berkas jawaban responden (paling baik: NRR, IKM, dan "
    "mutunya kami hitungkan), ketik NRR kesembilan unsur, atau ketik IKM-nya."
)
TANYA_JAWABAN = (
    "Kirim berkas jawaban responden, .xlsx atau .csv: satu baris satu responden, kolom U1 sampai "
    "U9 berisi 1 sampai 4. Berkasnya sendiri tidak kami simpan, hanya jumlahnya."
)
BUKAN_JAWABAN = "Berkas ini kami simpan sebagai lampiran. Sekarang jawaban, NRR, atau IKM-nya:"
TANYA_NRR = (
    "Ketik NRR {banyak} unsur sekaligus dari {awal} sampai {akhir}, dipisah spasi, misalnya "
    "<code>3,12 3,45 …</code>, atau isi satu per satu."
)
TANYA_UNSUR = "NRR <b>{unsur}</b>? Angka dari 1 sampai 4, misalnya <code>3,12</code>."
TANYA_IKM = "Berapa IKM-nya? Angka dari 25 sampai 100, misalnya <code>82,50</code>."
TANYA_RESPONDEN = "Berapa respondennya? Tulis misalnya <code>140</code>."
TANYA_POPULASI = (
    "Berapa populasinya, yaitu penerima layanan dalam semester itu? Tulis misalnya "
    "<code>220</code>; bila tidak diketahui, kecukupan sampelnya tidak dapat diperiksa."
)
TANYA_TIDAK_DINILAI = (
    "Unsur mana yang tidak dinilai, dan mengapa? Tulis misalnya <code>U4: layanan ini "
    "gratis</code>."
)
TIDAK_DINILAI_SALAH = (
    "“{isi}” belum terbaca. Tulis nomor unsurnya, titik dua, lalu alasannya, misalnya "
    "<code>U4: layanan ini gratis</code> atau <code>U4 U8: belum ada pengaduan</code>."
)
SEMUA_TIDAK_DINILAI = "Paling sedikit satu unsur harus dinilai. {lagi}"
TANPA_SKALA = "Skala mutu SKM belum dimuat, jadi IKM belum dihitung. Mohon beri tahu admin CEKER."
TIDAK_DINILAI = "Tidak dinilai: {unsur} ({alasan})."
DARI_JAWABAN = "Dihitung dari jawaban {responden} responden."
DARI_NRR = "Dihitung dari NRR yang dikirim."
DARI_IKM = "IKM seperti dikirim; NRR per unsur tidak ada."
NAMA_REKAP = "rekap-skm-{periode}.xlsx"
LEMBAR_REKAP = "Rekap"
KOLOM_REKAP = ("Unsur", "Nama", "1", "2", "3", "4", "Kosong", "Jumlah", "NRR")
PEMBUKA_REKAP = (
    "Rekap jawaban SKM {unit}, {periode}: {responden} responden.",
    "Dibuat CEKER dari berkas jawaban yang dikirim; jawaban per responden tidak disimpan.",
)
UNDUHAN = (
    "Formulir jawaban SKM, {periode}. Isi, simpan, lalu kirim kembali ke sini. Cara mengisinya ada "
    "di lembar Petunjuk."
)


def tanya_nrr(unsur: Sequence[Unsur]) -> str:
    return TANYA_NRR.format(banyak=len(unsur), awal=unsur[0].kode, akhir=unsur[-1].kode)


def tanya_unsur(unsur: Unsur) -> str:
    return TANYA_UNSUR.format(unsur=f"{unsur.kode} {escape(unsur.nama)}")


def dari(survei: Survei) -> str:
    """Say what a result was computed from."""
    if survei.rekap is not None:
        return DARI_JAWABAN.format(responden=survei.responden)
    return DARI_IKM if survei.ikm is not None else DARI_NRR


def tidak_dinilai(survei: Survei) -> str:
    """Name the unsur that were left out, and why; "" where none were."""
    if not survei.tidak_dinilai:
        return ""
    return TIDAK_DINILAI.format(
        unsur=sebut([nama_unsur(kode) for kode in survei.tidak_dinilai]),
        alasan=ringkas_html(survei.alasan_kurang or "", 200),
    )
