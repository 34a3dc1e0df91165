"""What will be sent, as it is shown before it is: to whom, as whom, and whether it is in time."""

from bot.jawaban import Baris, Jawaban, berjajar
from bot.lapor import langkah
from bot.lapor.konteks import Konteks, button, other_way
from bot.messages import kesalahan_skm, skm
from bot.messages import kirim as kata
from bot.messages import kirim_skm as kata_skm
from bot.messages.isian import periode
from core.kewajiban.laporan import StatusLaporan
from core.kewajiban.terutang import Terutang
from core.services import hasil_survei
from core.services.hasil_survei import HasilSurvei
from core.skm.hitung import TakTerhitung


def summary(k: Konteks) -> Jawaban:
    """Return what would be sent, with the buttons to do it; of nothing new without the first."""
    satu = k.terutang
    berubah = is_new(k)
    bagian = [
        f"<b>{kata.JUDUL_TINJAU}</b>\n{kata.judul(satu)}",
        *_before(satu),
        "\n".join(_content(k)),
        "\n".join(
            baris
            for baris in (
                kata.kepada(satu),
                kata.sebagai(satu),
                k.tenggat,
                kata.bila_dikirim(satu, surat=k.isi.lewat_surat),
            )
            if baris
        ),
        kata.BELUM_DIKIRIM if berubah else kata.TANPA_PERUBAHAN,
    ]
    batal = button(k, kata.TOMBOL_BATAL, "batal")
    if berubah:
        perbaiki = button(k, kata.TOMBOL_PERBAIKI, "perbaiki")
        tombol: Baris = ((button(k, kata.TOMBOL_KIRIM, "kirim"),), (perbaiki, batal))
    else:
        tombol = (*changes(k), (batal,))
    return Jawaban("\n\n".join(satu for satu in bagian if satu), tombol)


def changes(k: Konteks) -> Baris:
    """Return the buttons of what may be said anew."""
    isi = [button(k, kata.UBAH[satu], "ubah", satu) for satu in langkah.changeable(k)]
    return (*berjajar(isi, 2), (other_way(k),))


def is_new(k: Konteks) -> bool:
    """Tell whether it says anything else than the version before it."""
    lama = k.terutang.terakhir
    if lama is None:
        return True
    isi = (k.isi.isi_laporan, k.isi.surat, frozenset(k.isi.lampiran))
    return isi != (lama.isi, lama.surat, frozenset(lama.lampiran))


def survey_card(satu: Terutang, hasil: HasilSurvei) -> str:
    """Return the result of a survey, or why there is none."""
    survei = hasil.survei
    if hasil.hasil is None:
        return kata_skm.TANPA_SKALA
    if isinstance(hasil.hasil, TakTerhitung):
        return kesalahan_skm.tak_terhitung(hasil.hasil)
    kartu = skm.kartu(
        satu.unit_nama, periode(satu.periode), hasil.hasil, survei.sampel, survei.rekap
    )
    return "\n".join(
        baris for baris in (kartu, kata_skm.tidak_dinilai(survei), kata_skm.dari(survei)) if baris
    )


def _before(satu: Terutang) -> list[str]:
    lama = satu.terakhir
    if lama is None:
        return []
    if lama.status is StatusLaporan.DIKEMBALIKAN:
        return [kata.dikembalikan(lama.catatan_putusan or "")]
    return [kata.berversi(lama.versi, kata.STATUS[lama.status])]


def _content(k: Konteks) -> list[str]:
    baris = []
    if k.isi.surat is not None:
        baris += [kata.surat(k.isi.surat), kata.LEWAT_SURAT]
    survei = k.isi.survei if k.survei else None
    if survei is not None:
        hasil = hasil_survei.compute(k.ruang.engine, survei, k.terutang.periode)
        baris.append(survey_card(k.terutang, hasil))
    return [*baris, *kata.isi(k.isi.isi_laporan), kata.lampiran(k.isi.lampiran)]
