"""A question as values: what is asked, of what, of when, how it is to be picked."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from core.anggaran import Dasar
from core.periode import Bulan, Semester, Triwulan
from core.tanya.indeks import Benda, Jenis


class Hal(StrEnum):
    """What an answer is about; each has one way of being answered."""

    CAPAIAN = "capaian"
    """Figures of an indikator, or of all of them."""
    SARING = "saring"
    """The indikator that have reached their target, have not, or have no figure yet."""
    BANDING_TAHUN = "banding_tahun"
    PER_TRIWULAN = "per_triwulan"
    """All quarters of a year beside each other."""
    BANDING = "banding"
    """Two or more indikator beside each other."""
    UCAPAN = "ucapan"
    """What the document says of causes and of what is to be done."""
    PENGAMPU = "pengampu"
    RUMUS = "rumus"
    ISTILAH = "istilah"
    ANGGARAN = "anggaran"
    PERINGKAT = "peringkat"
    IKHTISAR = "ikhtisar"
    """How a Bagian stands: its indikator and its budget together."""
    PER_UNIT = "per_unit"
    """The budget of every Bagian."""
    PER_PROGRAM = "per_program"
    JUMLAH_POS = "jumlah_pos"
    BANYAK_POS = "banyak_pos"
    """How many lines there are."""
    KOSONG = "kosong"
    """Lines without realisasi."""
    CATATAN = "catatan"
    ANDAI = "andai"
    SKALA = "skala"
    """Which grade a number has."""
    JARAK = "jarak"
    """What is missing to the next grade."""
    KODE = "kode"
    INDUK = "induk"
    """Which programme and kegiatan a line belongs to."""
    TENGGAT = "tenggat"
    LAPORAN_UNIT = "laporan_unit"
    """Whether a unit has reported."""
    BELUM_LAPOR = "belum_lapor"
    SUDAH_LAPOR = "sudah_lapor"
    BELUM_ISI = "belum_isi"
    """Who has not posted figures."""
    MENUNGGU = "menunggu"
    """Postings that wait to be decided on, or what became of one's own."""
    DAFTAR_UNIT = "daftar_unit"
    SURVEI = "survei"
    """The result of a unit's survey."""
    REGISTER = "register"
    PENANDA_TANGAN = "penanda_tangan"
    DASAR_HUKUM = "dasar_hukum"
    ISU = "isu"
    STRUKTUR = "struktur"
    PEGAWAI = "pegawai"
    TUGAS = "tugas"
    MENGISI = "mengisi"
    MENGUBAH = "mengubah"
    MENGHAPUS = "menghapus"
    PERINTAH = "perintah"
    """What a command does: its name is `teks`."""
    SALAM = "salam"
    TERIMA_KASIH = "terima_kasih"
    BANTUAN = "bantuan"
    HANYA_WAKTU = "hanya_waktu"
    """A time, and nothing that is asked of it."""
    TAK_ADA = "tak_ada"
    """Nothing of it is in the data."""
    LUAR = "luar"
    NASKAH = "naskah"
    """The document as such, and what its plan sets out to reach."""


class Ukuran(StrEnum):
    """The figure that is asked for."""

    CAPAIAN = "capaian"
    TARGET = "target"
    REALISASI = "realisasi"
    PREDIKAT = "predikat"
    SATUAN = "satuan"
    PAGU = "pagu"
    SERAPAN = "serapan"
    SISA = "sisa"
    PERUBAHAN = "perubahan"
    """By how much the pagu changed."""
    EFISIENSI = "efisiensi"
    FISIK = "fisik"
    OUTPUT = "output"
    """What a line promises for its money: an indikator and its target."""
    PORSI = "porsi"
    """Which part of the whole it is."""


class Arah(StrEnum):
    TERENDAH = "terendah"
    TERTINGGI = "tertinggi"


class Saring(StrEnum):
    DI_BAWAH = "di_bawah"
    TERCAPAI = "tercapai"
    BELUM_ADA = "belum_ada"
    BERANGKA = "berangka"
    """Those that have a figure of a year, beside those that have none."""
    TERVERIFIKASI = "terverifikasi"
    """Those of which a figure counts, with it."""
    ANGKA = "angka"
    """Those whose target or realisasi is as `syarat` says."""
    SATUAN = "satuan"
    """Those that are measured in what `teks` says, or with "bukan" before it in anything else."""


@dataclass(frozen=True, slots=True)
class Syarat:
    """What a figure of a line must be: above `bawah`, below `atas`, None where it has no such end.

    `termasuk`: the ends themselves will do. `persen`: a change is in percent of what it was.
    `bukan`: it must not be so. `ada`: there must be a figure, or none; nothing else is said then.
    """

    ukuran: Ukuran
    bawah: Decimal | None = None
    atas: Decimal | None = None
    termasuk: bool = False
    persen: bool = False
    bukan: bool = False
    ada: bool | None = None
    acuan: bool = False
    """The end is no number but what they come to together, or on average."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pertanyaan:
    """A typed question. What it does not say is None or empty, never guessed here.

    `angka` are the numbers in it that are no year, number or code: of a "what if", of a premise.
    `teks` are the words that name something within registers, definitions and the like, as typed
    but folded. `asing` are words that nobody knows, as typed.
    """

    hal: Hal
    ukuran: tuple[Ukuran, ...] = ()
    benda: tuple[Benda, ...] = ()
    tahun: tuple[int, ...] = ()
    triwulan: Triwulan | None = None
    semester: Semester | None = None
    bulan: Bulan | None = None
    dasar: Dasar | None = None
    arah: Arah | None = None
    banyak: int | None = None
    tingkat: Jenis | None = None
    saring: Saring | None = None
    angka: tuple[Decimal, ...] = ()
    menduga: bool = False
    """True: a number of it is taken for granted ("kenapa 95%?")."""
    daftar: str = ""
    """The list, register or kind of obligation it is about."""
    teks: str = ""
    asing: tuple[str, ...] = ()
    tadi: tuple[Benda, ...] = ()
    """What was talked about before, of the same kind: "keduanya"."""
    kecuali: tuple[Benda, ...] = ()
    """What is left out: "selain program 1"."""
    kecuali_satu_dari: tuple[tuple[Benda, ...], ...] = ()
    """What is left out besides: of each of these one."""
    kecuali_asing: tuple[str, ...] = ()
    """Words of what is left out that nobody knows."""
    mengurangi: bool = False
    """True: what is left out is subtracted, also from what it is no part of."""
    mengecualikan: bool = False
    """True: something is left out, whether or not it was recognised."""
    persen: bool = False
    """A number of it was said in percent."""
    naik: bool | None = None
    """Whether a rise (or a fall) is taken for granted, None: neither."""
    lewat: bool | None = None
    """Whether a number is said to be passed, or not reached; None: it is said to be the figure."""
    syarat: tuple[Syarat, ...] = ()
    """What lines must all be to be listed: "pagu di atas 1 M dan serapan di bawah 50%"."""
    ujung: tuple[tuple[Ukuran, Arah], ...] = ()
    """The ends that are asked for together: "tertinggi dan terendah"."""
    serupa: tuple[Benda, ...] = ()
    """What is called by the same words besides, and is told of beside it."""
    rincian: str = ""
    """Which part of the answer is wanted, where an answer has parts."""
    tampak: tuple[Benda, ...] = field(default=(), compare=False)
    """What its answer showed, in that order: "yang kedua"."""
    dibaca: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    """Words that were read as quite another one, each with that."""
    semua_triwulan: tuple[Triwulan, ...] = ()
    """The quarters that are held beside each other, where there are several."""
    mustahil: tuple[str, ...] = field(default=(), compare=False)
    """What was said as a time and is none, as typed: "triwulan 5"."""
    lanjutan: bool = field(default=False, compare=False)
    """True: it goes on with what was talked about, so little need be said again."""

    @property
    def kapan(self) -> Triwulan | Semester | Bulan | None:
        """The part of the year that is named, None for the whole of it."""
        return self.triwulan or self.semester or self.bulan

    @property
    def sampai_triwulan(self) -> Triwulan | None:
        """The quarter that ends with the part, or that its month lies in."""
        akhir = self.sampai_bulan
        return None if akhir is None else Triwulan((akhir + 2) // 3)

    @property
    def sampai_bulan(self) -> Bulan | None:
        """The last month of the part, up to which budgets are counted from January on."""
        if self.semester and not self.triwulan:
            return Bulan(6 * self.semester)
        return self.triwulan.bulan_akhir if self.triwulan else self.bulan

    def about(self, *jenis: Jenis) -> tuple[Benda, ...]:
        """Return what it is about, of these kinds."""
        return tuple(satu for satu in self.benda if satu.jenis in jenis)


@dataclass(frozen=True, slots=True)
class Ragu:
    """The question has each of these readings, at most four."""

    bacaan: tuple[Pertanyaan, ...]


@dataclass(frozen=True, slots=True)
class Tafsiran:
    """One reading of a question and the words, by place, that it gives a meaning.

    Of readings that explain as much the one with the greater `pantas` is likelier.
    """

    pertanyaan: Pertanyaan
    pantas: int
    kata: frozenset[int] = field(default=frozenset())
