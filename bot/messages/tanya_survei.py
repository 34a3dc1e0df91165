"""What is said of surveys: what they came to, of whom, and how many units have a grade."""

from html import escape


def masa_survei(awal: str, akhir: str, tahun: str) -> str:
    return f"Survei dilakukan <b>{escape(awal)} hingga {escape(akhir)} {escape(tahun)}</b>."


def kutip(teks: str) -> str:
    return f"“{escape(teks)}”"


SKM = "SKM"


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


def ikm_kalimat(kalimat: str, sumber: str) -> str:
    return f"Dokumen hanya menyebut: “{escape(kalimat)}” <i>({escape(sumber)})</i>"


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


def ikm_rata_masuk(kolom: str, rata: str, n: int) -> str:
    """SKM semester I 2025: rata-rata IKM 88,87 dari 1 unit yang sudah melapor."""
    return f"<b>{escape(kolom)}: rata-rata IKM {rata}</b> dari {n} unit yang sudah melapor."


def ikm_masuk(kolom: str, n: int) -> str:
    if not n:
        return f"<b>{escape(kolom)}</b>: belum ada IKM yang dilaporkan."
    return f"<b>{escape(kolom)}</b>, IKM yang sudah dilaporkan ({n}):"


IKM_URUT_TIDAK_ADA = "IKM tiap unit tidak tersedia dalam data, jadi tidak dapat diurutkan."
IKM_BARU_SATU = "Baru satu unit yang melaporkan, jadi belum ada yang dapat dibandingkan."
IKM_PER_UNIT_TIDAK_ADA = "IKM tiap unit tidak tersedia dalam data."
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


def bermutu(indikator: tuple[str, str, int], persen: str, dari: int, unit: str) -> str:
    """Say how many units a percentage of those that were surveyed is."""
    kode, pendek, tahun = indikator
    banyak = (
        f"<b>{unit} dari {dari} unit</b> ({persen}%)" if unit else f"{persen}% dari {dari} unit"
    )
    return f"{banyak} minimal B menurut {escape(kode)} {escape(pendek)}, {tahun}."


def tanpa_huruf(huruf: str) -> str:
    return f"Berapa unit yang mendapat {escape(huruf)} tidak tersedia dalam data. Yang ada:"


TANPA_SEBAB = "Penyebabnya tidak tersedia dalam data."


def bukan(angka: str) -> str:
    return f"Bukan {angka}."


def unit_tanpa_nama(rata: str) -> str:
    """Say that no unit's own score is printed; `rata` is the average that is."""
    akhir = f"; yang tercetak hanya rata-ratanya, {rata}" if rata else ""
    return f"Unit mana saja tidak dapat disebutkan: IKM per unit tidak tersedia dalam data{akhir}."
