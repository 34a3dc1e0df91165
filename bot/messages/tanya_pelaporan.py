"""What is said of reports: who has sent them, who has not, and by when they are due."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from html import escape

from bot.messages import papan
from bot.messages.daftar import dan
from bot.messages.isian import BULAN
from bot.render import persen, tanggal
from core.kewajiban.tepat import Kedudukan
from core.papan import BarisPapan, Kolom
from core.periode import Periode

SUDAH, TERLAMBAT = "Sudah:", "Terlambat:"
MELAPOR, MENGISI = "melapor", "mengisi"
HANYA_SENDIRI = "Keadaan unit lain hanya dapat dilihat pengumpulnya dan pimpinan; unit Anda:"
TANPA_SEBAB = "Kendala yang disampaikan unitnya tidak tersedia dalam data."
SURAT_BELUM = "Surat yang menetapkannya belum dicatat di CEKER."
BELUM_AKTIF = (
    "Tenggatnya belum diaktifkan di CEKER, jadi tanggal lapor tiap unit tidak tersedia dalam data."
)
INTERNAL_TERTUTUP = (
    "Tanggal internalnya sudah ada di CEKER, tetapi hanya ditampilkan kepada unit yang "
    "bersangkutan, yang mengumpulkannya, pimpinan, pembaca, dan admin CEKER."
)
INTERNAL_BELUM = "Tanggal internalnya belum ditetapkan di CEKER (tidak tersedia dalam data)."
NASIONAL = "Aturan nasional:"
TOMBOL_PAPAN = "Papan"
BERIKUTNYA = "Tenggat berikutnya:"
TANPA_BERIKUT = "Tidak ada tenggat berikutnya yang tercatat."
SENDIRI_TANPA = "Tidak ada tugas pengisian untuk Anda. Yang dapat Anda lihat: /tenggat."


def kerja(kolom: Kolom) -> str:
    """Say what units do about it."""
    return MENGISI if kolom.isian else MELAPOR


def belum(kolom: Kolom, n: int, dari: int, lambat: int | None = None, apa: str = "unit") -> str:
    """IKK LPPD 2024: 1 unit melapor terlambat, 24 dari 27 unit belum melapor."""
    nama = escape(papan.kolom(kolom))
    telat = f"{lambat} {apa} {kerja(kolom)} terlambat, " if lambat is not None else ""
    if not n:
        return f"<b>{nama}: {telat}semua {dari} {apa} sudah {kerja(kolom)}</b>."
    lengkap = " lengkap" if kolom.isian else ""
    return f"<b>{nama}: {telat}{n} dari {dari} {apa} belum {kerja(kolom)}{lengkap}</b>."


def sudah(kolom: Kolom, n: int, dari: int, apa: str = "unit") -> str:
    nama = escape(papan.kolom(kolom))
    if not n:
        return f"<b>{nama}: belum ada yang {kerja(kolom)} (0 dari {dari} {apa})</b>."
    return f"<b>{nama}: {n} dari {dari} {apa} sudah {kerja(kolom)}</b>."


def tepat(n: int, lambat: int, dari: int) -> str:
    """Tepat waktu 2 (7,41%), terlambat 1."""
    bagian = persen(Decimal(n) / dari * 100)
    return f"Tepat waktu {n} ({bagian}){f', terlambat {lambat}' if lambat else ''}."


def tanpa_golongan_lain(golong: Sequence[str], daftar: str) -> str:
    apa = dan([g.capitalize() for g in golong], "atau")
    return f"{escape(apa)} yang bukan {escape(daftar)} tidak disebut namanya dalam data."


def tanpa_golongan(kolom: Kolom, golong: Sequence[str]) -> str:
    apa = dan([g.capitalize() for g in golong], "atau") or "unit seperti itu"
    return f"<b>{escape(papan.kolom(kolom))}</b>: tidak ada {escape(apa)} di antara unitnya."


def nanti(kolom: Kolom, buka: date) -> str:
    return (
        f"<b>{escape(papan.kolom(kolom))}</b>: belum waktunya, dapat dikirim mulai {tanggal(buka)}."
    )


def belum_siapa(nama: Sequence[str], lebih: int) -> str:
    baris = [f"• {escape(satu)}" for satu in nama]
    return "\n".join(["Belum:", *baris, *([f"… dan {lebih} lagi"] if lebih else [])])


def sudah_siapa(baris: Sequence[str], judul: str = SUDAH) -> str:
    return "\n".join([judul, *baris])


def masuk(satu: BarisPapan) -> str:
    """• Dinas Sosial: 20 Januari 2025, tepat waktu."""
    return f"• {escape(satu.unit.nama)}: {kapan_masuk(satu)}"


UJUNG = {"pertama": "Paling awal", "terakhir": "Paling akhir"}
"""Who is asked for of those that have reported."""


def paling(ujung: str, nama: Sequence[str], satu: BarisPapan) -> str:
    """Paling awal: Dinas Kesehatan dan Dinas Sosial, 20 Januari 2025, tepat waktu."""
    kepala = f"<b>{UJUNG[ujung]} masuk, {escape(papan.kolom(satu.kolom))}</b>"
    return f"{kepala}: {escape(dan(list(nama)))}, {kapan_masuk(satu)}."


def tepat_waktu(kolom: Kolom, n: int, dari: int, apa: str) -> str:
    """IKK LPPD 2024: 2 dari 3 unit yang sudah melapor tepat waktu."""
    ada = f"{n} dari {dari} {apa} yang sudah {kerja(kolom)} tepat waktu"
    nama = escape(papan.kolom(kolom))
    return f"<b>{nama}: {ada if dari else f'belum ada yang {kerja(kolom)}'}</b>."


def unit_selain(apa: str, luar: Sequence[str]) -> str:
    """Unit selain Inspektorat dan Bappeda."""
    return f"{apa} selain {escape(dan(list(luar)))}" if luar else apa


def kecuali(luar: Sequence[str]) -> str:
    return f"Tidak termasuk {escape(dan(list(luar)))}, sesuai pertanyaan."


def kapan_masuk(satu: BarisPapan) -> str:
    bagian = [
        *([tanggal(satu.masuk_at.date())] if satu.masuk_at else []),
        terlambat(satu) if satu.kedudukan is Kedudukan.TERLAMBAT else "tepat waktu",
    ]
    return ", ".join(bagian)


def terlambat(satu: BarisPapan) -> str:
    if satu.masuk_at is None:
        return "terlambat"
    hari = (satu.masuk_at.date() - satu.berlaku_on).days
    return f"terlambat {hari} hari" if hari > 0 else "terlambat"


def satu_unit(satu: BarisPapan, status: str) -> str:
    """IKK LPPD 2024, Dinas Kesehatan: sudah melapor 20 Januari 2025, tepat waktu (diterima)."""
    kepala = f"<b>{escape(papan.kolom(satu.kolom))}, {escape(satu.unit.nama)}</b>"
    apa = kerja(satu.kolom)
    match satu.kedudukan:
        case Kedudukan.TEPAT_WAKTU | Kedudukan.TERLAMBAT:
            tanda = f" ({status})" if status else ""
            return f"{kepala}: sudah {apa}, {kapan_masuk(satu)}{tanda}."
        case Kedudukan.BELUM | Kedudukan.LEWAT:
            # Of several figures some may have come.
            return f"{kepala}: belum {apa}{' lengkap' if satu.kolom.isian else ''}."
        case Kedudukan.BELUM_WAKTUNYA:
            buka = tanggal(satu.buka_on)
            return f"{kepala}: belum waktunya, dapat dikirim mulai {buka}; belum {apa}."
        case _:
            return f"{kepala}: {papan.KEDUDUKAN[satu.kedudukan]}."


def tenggat(semua: Sequence[date], on: date, *, contoh: bool) -> str:
    return papan.tenggat(semua, on, contoh=contoh)


def tenggat_baris(kolom: Kolom, berlaku_on: date, on: date) -> str:
    """• Anggaran Juli 2025: 5 Agustus 2025 (tanggal contoh), 15 hari lagi."""
    tanda = f" ({papan.CONTOH})" if kolom.contoh else ""
    nama = escape(papan.kolom(kolom))
    return f"• {nama}: {tanggal(berlaku_on)}{tanda}, {papan.sisa(berlaku_on, on)}"


def tenggat_satu(kolom: Kolom, berlaku_on: date, on: date) -> str:
    """IKK LPPD 2024: tenggat Jumat, 31 Januari 2025 (tanggal contoh), lewat 171 hari."""
    tanda = f" ({papan.CONTOH})" if kolom.contoh else ""
    return (
        f"<b>{escape(papan.kolom(kolom))}</b>: tenggat {papan.hari(berlaku_on)}{tanda}, "
        f"{papan.sisa(berlaku_on, on)}."
    )


def masih_contoh(surat: str) -> str:
    return f"Tanggalnya masih contoh bawaan CEKER, belum disahkan. {surat}"


def diminta(surat: str) -> str:
    return f"Diminta dengan surat {escape(surat)}."


def nasional(  # noqa: PLR0913  all that is known of a rule
    nama: str, aturan: str, on: date, tahun: int, dasar: str, *, contoh: bool
) -> str:
    """• LPPD: 31 Maret tahun berikutnya; data 2024: 31 Maret 2025 (PP 13/2019)."""
    tanda = [*([escape(dasar)] if dasar else []), *([papan.CONTOH] if contoh else [])]
    keterangan = f" ({'; '.join(tanda)})" if tanda else ""
    return f"• {escape(nama)}: paling lambat {aturan}, untuk data {tahun} {tanggal(on)}{keterangan}"


def tanpa_aturan(nama: str) -> str:
    return f"<b>{escape(nama)}</b>: tanggalnya tidak ada di dokumen."


def tanpa_periode(jenis: str, ada: Sequence[str]) -> str:
    semua = "; ".join(escape(satu) for satu in ada)
    yang = f"Yang ada: {semua}." if ada else "Yang ada:"
    return f"{escape(jenis)} untuk waktu itu tidak tersedia dalam data. {yang}"


def bukan_wajib(unit: str, jenis: str, lain: Sequence[str]) -> str:
    """Say that this unit does not owe it, and what it owes instead."""
    sebut = f" Yang dilaporkannya: {escape(dan(lain))}." if lain else ""
    return f"{escape(unit)} bukan unit yang melaporkan {escape(jenis)}.{sebut}"


def jenis(daftar: str) -> str:
    """Return what units that send it call it: SKM."""
    return PENDEK.get(daftar, LAPORAN)


def unit_tertutup(unit: str) -> str:
    return (
        f"Mohon maaf, keadaan laporan {escape(unit)} hanya dapat dilihat unitnya, pengumpulnya, "
        "dan pimpinan."
    )


def tercetak(n: int, daftar: str, tahun: int, indikator: str | None, realisasi: str) -> str:
    """Daftar 27 pengampu IKK 2024 (IKU-4, realisasi 100%)."""
    tanda = f" ({indikator}: realisasi {realisasi})" if indikator and realisasi else ""
    return f"<b>Menurut dokumen {tahun}: {n} {escape(daftar)}{tanda}</b>."


def semua_melapor(n: int, dari: int) -> str:
    return f"{n} dari {dari} unit tercatat melapor tepat waktu."


def surat(nama: str, nomor: str, perihal: str) -> str:
    """Nomor 11 Tahun 2021: Surat Edaran Kementerian PANRB tentang SKM."""
    ekor = f" {escape(perihal)}" if perihal else ""
    return f"<b>Nomor {escape(nomor)}</b>: {escape(nama)}{ekor}."


def masa_survei(awal: str, akhir: str, tahun: str) -> str:
    return f"Survei dilakukan <b>{escape(awal)} hingga {escape(akhir)} {escape(tahun)}</b>."


def kutip(teks: str) -> str:
    return f"“{escape(teks)}”"


def periode(satu: Periode) -> str:
    """TW II 2025; Juni 2025."""
    if satu.triwulan:
        return f"TW {satu.triwulan.name} {satu.tahun}"
    return f"s.d. {BULAN[satu.bulan - 1]} {satu.tahun}" if satu.bulan else f"{satu.tahun}"


def belum_isi(apa: str, kapan: str, n: int, *, contoh: bool) -> str:
    tanda = ", contoh" if contoh else ""
    kepala = f"{apa.capitalize()} {escape(kapan)}{tanda}"
    yang = "indikatornya" if apa == "kinerja" else "lengkap"
    return (
        f"<b>{kepala}: {n} unit belum mengisi {yang}</b>."
        if n
        else f"<b>{kepala}: {'semua indikator' if apa == 'kinerja' else 'semua'} sudah diisi</b>."
    )


def belum_output(semua: Sequence[tuple[str, int]]) -> str:
    """Output sub kegiatan yang belum diisi: Bagian Umum 29; Bagian Hukum 4."""
    isi = "; ".join(f"{escape(nama)} {n}" for nama, n in semua)
    return f"Output sub kegiatan yang belum diisi: {isi}."


def belum_dibuka(apa: str, kapan: str, buka: date) -> str:
    """Nobody can post it yet."""
    return (
        f"<b>{apa.capitalize()} {escape(kapan)}</b>: belum waktunya, dapat diisi mulai "
        f"{tanggal(buka)}."
    )


def belum_isi_unit(nama: str, kurang: Sequence[str], dari: int) -> str:
    return f"• {escape(nama)}: {escape(', '.join(kurang))} ({len(kurang)} dari {dari})"


def belum_nomor(nama: str, rentang: Sequence[str], n: int, dari: int) -> str:
    """• Bagian Umum: nomor 1 s.d. 28 (28 dari 28)."""
    return f"• {escape(nama)}: nomor {escape(', '.join(rentang))} ({n} dari {dari})"


def indikator_lengkap(n: int) -> str:
    return f"• Indikatornya sudah diisi ({n} dari {n})." if n else ""


def dikumpulkan(jenis: str, unit: Sequence[str]) -> str:
    return f"Laporan <b>{escape(jenis)}</b> dikumpulkan {escape(dan(unit))}."


LAPORAN = "laporan"
SKM = "SKM"
TANPA_PENGUMPUL = "Bagian yang mengumpulkannya tidak tersedia dalam data."
HARI_KOSONG = "Tidak ada tenggat pada waktu itu."
BULAN_ITU = "Dalam bulan itu:"


def hari_tak_ada(hari: int, bulan: int, akhir: int) -> str:
    nama = BULAN[bulan - 1]
    return f"Tidak ada tanggal {hari} {nama}: {nama} berakhir tanggal {akhir}."


def rentang(awal: str, akhir: str) -> str:
    return awal if awal == akhir else f"{awal} s.d. {akhir}"


def jatuh(on: date, *, contoh: bool) -> str:
    return f"Tenggat {tanggal(on)}{f' ({papan.CONTOH})' if contoh else ''}."


def pengumpul(nama: str, n: int, tahun: int) -> str:
    return f"<b>{n} {escape(nama)}</b> ({tahun}):"


def anggota(urutan: int, nama: str, tercetak: str) -> str:
    lain = f" (tertulis “{escape(tercetak)}”)" if tercetak.casefold() != nama.casefold() else ""
    return f"{urutan}. {escape(nama)}{lain}"


def anggota_ya(unit: str, urutan: int, dari: int, daftar: str, tahun: int) -> str:
    return (
        f"Ya, <b>{escape(unit)}</b> termasuk {escape(daftar)}: nomor {urutan} dari {dari} "
        f"({tahun})."
    )


def anggota_tidak(unit: str, dari: int, daftar: str, tahun: int) -> str:
    return f"<b>{escape(unit)}</b> bukan termasuk {dari} {escape(daftar)} ({tahun})."


def pilihan(  # noqa: PLR0913  which units, of which list, beside which others
    n: int,
    apa: str,
    nama: str,
    dari: int,
    tahun: int,
    *,
    juga: Sequence[str],
    tanpa: Sequence[str],
) -> str:
    """2 Puskesmas di antara 8 unit sampel SKM (2024)."""
    lain = [
        *([f"juga {dan(juga)}"] if juga else []),
        *([f"bukan {dan(tanpa, 'atau')}"] if tanpa else []),
    ]
    banyak = f"{n} {escape(apa)}" if n else f"Tidak ada {escape(apa)}"
    syarat = f" yang {escape(' dan '.join(lain))}" if lain else ""
    titik = ":" if n else "."
    return f"<b>{banyak} di antara {dari} {escape(nama)}{syarat}</b> ({tahun}){titik}"


def selain_itu(apa: str, n: int) -> str:
    return f"Selain {escape(apa.capitalize())} ({n}):"


def banyak_dari_pd(n: int, daftar: str, semua: int, lain: int) -> str:
    """Menurut dokumen 39 - 27 = 12; 1 di antara yang 27 bukan perangkat daerah, jadi 13."""
    teks = (
        f"Menurut dokumen ada {semua} perangkat daerah dan {n} {escape(daftar)}: "
        f"{semua} - {n} = {semua - n}."
    )
    if not lain:
        return teks
    pd = n - lain
    return (
        f"{teks} {lain} dari {n} itu sebuah Bagian, bukan perangkat daerah: "
        f"{semua} - {pd} = {semua - pd}."
    )


def banyak_daftar(n: int, daftar: str, tahun: int) -> str:
    """8 unit sampel SKM (2024)."""
    return f"Seluruhnya {n} {escape(daftar)} ({tahun})."


def selebihnya(nama: Sequence[str]) -> str:
    return f"Selebihnya ({len(nama)}): {escape(', '.join(nama))}."


def anggota_asing(sebut: str, dari: int, daftar: str, tahun: int) -> str:
    return f"Tidak ada “{escape(sebut)}” di antara {dari} {escape(daftar)} ({tahun}):"


def bukan_banyaknya(duga: int, n: int) -> str:
    return f"Bukan {duga}: tercatat {n}."


def bagian_pd(n: int, semua: int, bukan_pd: int) -> str:
    """27 dari 39 perangkat daerah = 69,23% (hitungan)."""
    bagian = persen(Decimal(n) / semua * 100)
    lain = f"; {bukan_pd} di antaranya Bagian atau UPT, bukan perangkat daerah" if bukan_pd else ""
    return f"{n} dari {semua} perangkat daerah = {bagian} (hitungan{lain})."


ALASAN_LAIN = "Mengapa yang lain tidak termasuk tidak disebut dalam data."


def urutan_tidak_ada(nomor: int, dari: int, daftar: str) -> str:
    return f"Nomor {nomor} tidak ada: daftar {escape(daftar)} berisi {dari} unit."


def dari_pd(semua: int, dokumen: str) -> str:
    return f"Perangkat daerah seluruhnya {semua} menurut {escape(dokumen)}."


def pd(n: int, disebut: int, dokumen: str) -> str:
    return (
        f"<b>{n} perangkat daerah</b> menurut {escape(dokumen)}; {disebut} di antaranya disebut "
        "namanya dalam data:"
    )


def pd_tanpa(disebut: int) -> str:
    return f"Jumlahnya tidak tersedia dalam data; yang disebut namanya {disebut}:"


PAPAN_TERTUTUP = (
    "Mohon maaf, siapa yang sudah dan belum melapor hanya dapat dilihat yang mengumpulkannya, "
    "pimpinan, pembaca, dan admin CEKER."
)
TIDAK_TERCATAT_BELUM = "Menurut dokumen tidak ada yang tercatat belum melapor."
NILAI_IKK = (
    "Nilai IKK tiap urusan tidak tersedia dalam data; yang ada hanya daftar pengampunya dan "
    "apakah mereka sudah melapor."
)
PENDEK = {"ikk_lppd": "IKK LPPD", "skm": "SKM", "lkjip": "LKjIP", "lppd": "LPPD"}
DAFTAR = {"ikk_lppd": "pengampu IKK LPPD", "skm": "unit sampel SKM"}
TERTUTUP = (
    "Mohon maaf, daftar ini hanya dapat dilihat pimpinan, para Kepala Bagian, verifikator, "
    "pembaca, dan admin CEKER; unit Anda terlihat bila ada di dalamnya."
)


def ikm(unit: str, kapan: str, nilai: str, mutu: str) -> str:
    return f"<b>IKM {escape(unit)}</b>, {escape(kapan)}: <b>{nilai}</b>, mutu {mutu}."


BUKAN_PERSEN = "IKM sebuah nilai (skor), bukan persen."


SANGAT = "sangat"


def lebih_ikm(nilai: str, mutu: str) -> str:
    """Say that a grade is better than the one that is taken for granted."""
    return f"Lebih dari itu: {nilai}, mutu {mutu}."


def benar_ikm(dikira: str, nilai: str, mutu: str) -> str:
    """Confirm a score or a grade that is taken for granted."""
    del dikira
    return f"Benar: {nilai}, mutu {mutu}."


def bukan_ikm(dikira: str, nilai: str, mutu: str) -> str:
    """Correct a score or a grade that is taken for granted."""
    return f"Bukan {escape(dikira)}: {nilai}, mutu {mutu}."


def ikm_baris(unit: str, nilai: str, mutu: str) -> str:
    return f"• {escape(unit)}: {nilai}, {mutu}"


def ikm_rata(uraian: str, nilai: str, mutu: str, batas: str, skala: str) -> str:
    return f"{escape(uraian)}: <b>{nilai}</b>, mutu {mutu} (mulai {batas} menurut {escape(skala)})."


def ikm_narasi(tertulis: str, sebenarnya: str) -> str:
    return (
        f"Uraian dokumen menyebutnya “{escape(tertulis)}”; menurut skalanya {escape(sebenarnya)}."
    )


def ikm_tidak_ada(unit: str, kapan: str) -> str:
    nama = " ".join(filter(None, [escape(unit), escape(kapan)]))
    return f"IKM {nama} tidak tersedia dalam data."


def ikm_belum(unit: str, kapan: str) -> str:
    return f"{escape(unit)} belum melaporkan SKM {escape(kapan)}, jadi IKM-nya belum ada."


IKM_UNIT_DOKUMEN = "Dokumen hanya memuat rata-ratanya:"
SKM_TANPA_TARGET = (
    "Target nilai SKM tidak tersedia dalam data; yang bertarget indikator tentang nilai IKM."
)
MASA_TAK_ADA = "Masa surveinya tidak tersedia dalam data."
BINA_TAK_ADA = "Pembinaan atau bimbingan teknis SKM tidak tersedia dalam data."
SURAT_TAK_ADA = "Nomor surat yang memintanya tidak tersedia dalam data."


def ikm_masa(tahun: int) -> str:
    return f"SKM {tahun} menurut dokumen"


def ikm_masuk(kolom: str, n: int) -> str:
    if not n:
        return f"<b>{escape(kolom)}</b>: belum ada IKM yang dilaporkan."
    return f"<b>{escape(kolom)}</b>, IKM yang sudah dilaporkan ({n}):"


SEBAGIAN = "Unit lain di daftar itu hanya dapat dilihat pimpinan dan para Kepala Bagian."


def bagian_di_antaranya(nama: str, dari: int, n: int, tahun: int) -> str:
    return f"<b>{n} Bagian</b> di antara {dari} {escape(nama)} ({tahun}):"


def bukan_anggota(n: int, daftar: str, tahun: int) -> str:
    if not n:
        return f"Semua perangkat daerah yang disebut namanya dalam data {escape(daftar)} ({tahun})."
    return f"<b>{n} perangkat daerah yang disebut dalam data bukan {escape(daftar)}</b> ({tahun})."


def tanpa_nama(n: int) -> str:
    return f"{n} perangkat daerah lain tidak disebut namanya dalam data."


IKM_URUT_TIDAK_ADA = "IKM tiap unit tidak tersedia dalam data, jadi tidak dapat diurutkan."
IKM_PER_UNIT_TIDAK_ADA = "IKM tiap unit tidak tersedia dalam data."


def sudah_isi(apa: str, kapan: str, n: int, dari: int, *, contoh: bool) -> str:
    """Kinerja TW II 2025, contoh: 2 dari 4 unit sudah mengisi indikatornya."""
    tanda = ", contoh" if contoh else ""
    yang = "indikatornya" if apa == "kinerja" else "lengkap"
    kepala = f"{apa.capitalize()} {escape(kapan)}{tanda}"
    return f"<b>{kepala}: {n} dari {dari} unit sudah mengisi {yang}</b>."


TANPA_RESPONDEN = "Jumlah respondennya tidak tersedia dalam data."


def responden_unit(unit: str, kapan: str, n: int) -> str:
    return f"• {escape(unit)}, {escape(kapan)}: {n} responden"


def banyak_unsur(n: int) -> str:
    return f"<b>{n} unsur SKM</b> (PermenPANRB 14/2017):"


def unsur(kode: str, nama: str) -> str:
    return f"{escape(kode)}. {escape(nama)}"


def sampel(populasi: int, perlu: int) -> str:
    """Populasi 220: sampel 140 responden."""
    return (
        f"Populasi {populasi}: sedikitnya <b>{perlu} responden</b> "
        "(Krejcie dan Morgan, PermenPANRB 14/2017)."
    )


def responden(n: int) -> str:
    return f"Responden {n}."


UNSUR_TIDAK_ADA = "Nilai tiap unsurnya tidak tersedia dalam data."
