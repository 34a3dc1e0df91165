"""What readings are worth: of those that explain as much of a question the greatest is meant.

Readings that differ by less than `tafsir.SETARA` are as likely as each other, and the person is
asked. From the surest down: a wish to have something done, a what-if, a doubt, a ranking, what
units report, the organisation, one thing that is named, all things together, politeness.
"""

# What somebody wants to have done is never taken for a question about it.
ANDAI_TERUCAP = 96
"""Both parts of a quotient are called by their names."""
KIRIM_LAPORAN = 96
ATUR_TENGGAT = 96
CARA = 94
PENGATURAN = 97
"""One's own reminders, which are no other's."""
SURATI = 98
"""A letter is to be sent to those who have not reported."""
MENUNGGU = 93
"""What waits to be decided on is asked for, which is no wish to decide."""
"""How something is done: no wish to have it done."""
UBAH = 92
ISI = 90
"""A figure that is to be kept."""
PERINTAH = 88
ISI_TERSIRAT = 86
"""A figure of a thing and a period is told, and nothing is asked."""
UNDUH = 76
ISI_TANPA_ANGKA = 74

# An "if" with a number is about that number, whatever it is a number of.
ANDAI_HABIS = 94
ANDAI_SERAPAN = 90
ANDAI = 92
ANDAI_UNIT, DUA_BILANGAN = 98, 20
"""Units are supposed to report, or not: who has is not asked."""
RASIO_DIHERANKAN = 106
"""A percentage is wondered at beside what it was counted from."""
RAGU_RASIO = 90
MILIK_ANGKA = 99
"""An amount is said, and nothing is asked but whose it is."""
ANDAI_UBAH = 93
ANDAI_UKURAN_SEBELAH = 89
ANDAI_UKURAN = 88
PERSEN_DARI = 76
RATA_ANGKA = 95
"""The question gives itself all that it asks about."""
ANDAI_PAGU = 72
"""Money is spoken of, but not which of its figures would be another."""

# Grades: a letter makes them sure.
JARAK = 88
JARAK_TANPA_HURUF = 76
JARAK_TANPA_SKALA = 46
BATAS_SKALA = 94
BOBOT_KOMPONEN = 92
SKALA = 74
SKALA_TERSIRAT = 62
HURUF_SKALA = 18
SKALA_BERANGKA = 8
"""A score is given whose grade is asked for."""

# Doubts outrank the figures they are about once they are said in plain words.
BAGIAN_HILANG = 97
"""Parts of the document are asked for that are not there."""
TEMUAN_PEMERIKSA = 90
"""What auditors have found, of which the data know nothing."""
ISI_PERJANJIAN = 56
IKHTISAR = 72
"""How a Bagian stands is asked, and no figure of it."""
NILAI_UNIT = 62
"""The score of a unit is asked for that serves the public."""
TAK_TERDAFTAR = 92
"""Units are asked for that are on no list, whatever else the words for that may say."""
RIWAYAT, RIWAYAT_POS = 96, 104
"""The history of what is named is asked for."""
LEBIH_PAGU = 112
"""It is wondered at that one thing has spent more than it had."""
SEMUA_ANTAR_TRIWULAN = 88
"""All indikator are asked for in several quarters."""
GAJI_JABATAN = 90
"""The pay of an office is asked for, which lines for pay do not tell."""
KEBIJAKAN_UNIT = 45
"""The policies of a unit are asked for by the words that a kegiatan of it is called by."""
GOLONGAN_TEMUAN = 92
"""Findings of a level or on a field are asked for, whatever the field's words ask alone."""
RAGU = 70
RAGU_TERSIRAT = 54
RAGU_BERNAMA = 6
HERAN = 12
BUKTI_LAIN = 122
"""What an indikator counts is held against what is registered."""
HITUNG_ULANG = 14
"""Of an indikator another computation is asked for than the one that is printed."""
DUA_ANGKA_TERTULIS = 44
"""One figure is said to be printed in two ways, which is no question about its cause."""
DUA_TEMPAT = 24
"""What two places print of the budget is held together."""
SELISIH_CETAK = 22
"""What is printed of a line is held against what is computed."""
TARGET_BERBEDA = 24
"""It is asked whether documents promise the same."""
HURUF_ATAU_ANGKA = 30
"""A grade or a number is to be the right target, whatever grade the number has."""
JUMLAH_DIRAGUKAN = 20
"""Whether a printed total is the sum of its rows is no question of how many there are."""
RAGU_DAFTAR = 30
"""A figure, named by its code, is held against the entries of a register."""
SOAL_REGISTER = 20
"""Taken off: a register or the staff is spoken of, which no finding is about."""

# The budget.
PERINGKAT = 84
TIAP_BARIS = 90
"""A figure of each line of a level is asked for."""
SARINGAN = 97
"""Lines are picked by what is true of them."""
POS_UNIT = 80
"""The lines that a Bagian or a line has, one by one."""
TINGKAT_DISEBUT = 8
KODE_ASING = 80
UANG_DISEBUT_TAK_ADA, UANG_TAK_ADA = 90, 74
BANYAK_POS, BEBERAPA_TINGKAT = 86, 8
DARI_BARIS = 82
"""The rows of the whole, or of a line, are to be added up."""
SEBAB_KOSONG = 70
SEBAB_TAK_JALAN = 78
DASAR_DITANYA = 34
DIBAGI_PAGU = 92
KOSONG = 66
PER_UNIT = 62
PER_BAGIAN = 98
"""Each Bagian below an Asisten is asked for."""
UNIT = 60
BEBERAPA_UNIT = 14
NAMA_UNIT = 8
"""For the whole name; taken off where less than half of it is said."""
JENIS_UNIT_DISEBUT = 4
ANGGARAN_JANJI, PER_PROGRAM = 76, 58
POS = 56
INDUK_POS = 16
KODE_POS = 15
KODE_BAWAHAN = 24
"""The codes of the lines that a line holds."""
PENGAMPU_POS = 14
NAMA_POS = 10
"""For the whole name."""
UANG_DISEBUT = 10
DIJUMLAH, DIBANDING = 8, 7
PORSI = 92
BEBERAPA_BAGIAN = 12
"""Several things together are a part of something, rather than to be added up."""
KLAIM_UBAH = 56
"""By how much a pagu changed is taken for granted, which picks no lines and supposes nothing."""
DERET = 78
"""Lines and units beside each other, each recognised by itself."""
SEBAB_POS = 4
TANPA_UANG = 14
"""Taken off: neither money is asked for nor enough of the name said."""
SOAL_KINERJA = 22
"""Taken off: a figure is asked for that lines do not have."""
SOAL_CATATAN = 26
"""Taken off: figures are held against each other, which findings are about."""
URUTAN_DIDUGA = 24
"""A rank is taken for granted, rather than asked for."""
SELURUHNYA, DUA_DASAR = 47, 40
JANJI_PROGRAM = 78
"""An indikator of a programme is told by its words."""
KELUARAN_DIHITUNG = 86
"""What several lines promise for their money is counted."""
EFISIENSI_SELURUH = 84
"""Whether the money of the whole was well used, beside what was reached with it."""
PILIH_JUMLAH = 12
"""Two amounts are said to choose between, which is no doubt about a table."""
SETDA_TANPA = 60
"""The office, and what of its money is left out, are all that is said."""
REALISASI_SAJA = 40
"""Only "realisasi" is said, which an indikator has as well."""

# Indikator: what is asked of one outranks its figures.
RESMI = 74
"""It is asked whether a year's plan is official."""
IKU_TAK_ADA = 70
SARING_BATAS = 62
SEBAB_SEMUA = 62
INDIKATOR = 60
KODE_INDIKATOR = 15
PEMBILANG = 34
"""The numbers behind a percentage are asked for."""
JENIS_ANGKA = 96
"""A number is given, and it is asked which figure it is."""
KAPAN_KELUAR = 34
"""It is asked when a figure comes out, which is no due date."""
PER_TRIWULAN = 14
BEBERAPA_TRIWULAN = 20
"""Quarters are named beside each other."""
SEBAB_INDIKATOR = 12
PENGAMPU_INDIKATOR = 11
BAGIAN_DISEBUT = 8
RUMUS_DISEBUT = 24
"""How it is computed is asked in plain words, whoever reports it."""
URAIAN = 14
NAMA_INDIKATOR = 10
"""For the whole name."""
REKOMENDASI, RUMUS = 10, 12
PENILAI = 28
"""Who tells a figure is asked, rather than how it is computed."""
DEFINISI, BANDING_TAHUN = 9, 9
UKURAN_DISEBUT = 6
TARGET_DIPAKAI = 92
NASKAH_TARGET = 44
"""Which document prints a target, or which of them counts."""
TARGET_TERTULIS = 16
"""It is asked how a signed document writes it."""
BANDING = 3
RUPIAH_DISEBUT = 25
"""Taken off: money is asked for, which no indikator has."""
MENYELURUH = 22
"""Taken off: all are asked for, and none by its code."""
KATA_UMUM = 12
"""Taken off: it is named by little, and only by words that ask for something."""
REKOMENDASI_UNIT, REKOMENDASI_SEMUA = 78, 74
PENILAIAN = 76
"""What the document calls the whole."""
TUJUAN, NAMA_TUJUAN, TUJUAN_DIUKUR = 58, 8, 8
SASARAN = 58
TIAP_SASARAN = 74
URUT_INDIKATOR, URUT_SAJA = 55, 50
SARING, UMUM_DISEBUT = 52, 6
REALISASI_SEBESAR_TARGET = 34
"""Realisasi and target are said to be the same, which lines have not both."""
SARING_SATUAN = 64
BERANGKA = 94
TERVERIFIKASI = 96
"""Which figures count is asked, and neither whether one does nor what is to be decided on."""
PENGISI = 26
"""Who reports its figure is asked in plain words."""
SARING_ANGKA = 98
"""Indikator are picked by their target or realisasi, which are no amounts of money."""
URUT_INDIKATOR_DISEBUT = 32
"""Indikator are spoken of, and no line of the budget."""
PENGAMPU_SEMUA = 50
INDIKATOR_TERBANYAK = 95
"""Bagian are ranked by how many indikator they answer for, not indikator by a figure."""
BANDING_SEMUA = 56
SEMUA_DISEBUT, SEMUA_UNIT, SEMUA = 48, 45, 42
BAGIAN_SELENGKAPNYA = 8
"""All of a Bagian's name is said."""

# What units report: whoever asks of themselves, or of a unit by name, is surest.
TERLAMBAT = 94
SURAT_SURVEI = 92
KAMI_MELAPOR, TENGGAT_DISEBUT = 90, 90
UNIT_MELAPOR = 88
PENGUMPUL, PENGUMPUL_DITANYA = 92, 8
TUGAS = 84
SEBAB_DAFTAR = 92
DAFTAR_UNIT = 84
DAFTAR_MANA = 90
"""On which list a unit stands, whichever."""
RATA_SURVEI = 84
KEMAJUAN = 84
IKM_DIHERANKAN = 98
"""A score of surveys is taken for granted, which no percentage of units is."""
BANYAK_BERMUTU = 95
"""Of units that have been surveyed it is asked how many have a grade."""
NILAI_LAPORAN = 87
"""Who has sent a survey, and what it came to."""
LAPORAN_DISEBUT = 82
"""Who has sent a report, or when it is due, and which report is said."""
UNIT_DUGAAN = 76
NILAI_UNIT = 76
MELAPOR = 72
BELUM_ISI = 70
DAFTAR_SAMBIL_MELAPOR = 64
SURVEI_UNIT = 62
MUTU_SURVEI = 66
TENGGAT_SAJA = 58
UNIT_TANPA_LAPOR, SURVEI = 56, 56
LAPORAN_TAK_DISEBUT = 50
SURVEI_DINILAI = 40
TERMASUK = 92
SURVEI_DIKIRA = 84
"""A number is given whose grade is asked for."""

# The organisation and its words.
MILIK_BAGIAN, MILIK_JELAS, MILIK_TERSIRAT = 90, 84, 66
"""What is a Bagian's: both are said, what it is, neither."""
KEPANJANGAN = 86
ISTILAH = 84
SUB_BAGIAN = 82
UNIT_ASING, PRIBADI, INISIAL = 84, 90, 4
STRUKTUR, STRUKTUR_TERSIRAT, BANYAK_UNIT = 80, 66, 58
PENANDA_TANGAN = 80
SAKIP_DAERAH = 84
PEJABAT = 78
KEPALA_UNIT, KEPALA_DAERAH, KEPALA_SAJA = 76, 76, 44
GOLONGAN, PEGAWAI = 76, 66
PEGAWAI_SENDIRI = 14
"""Nothing is spoken of but the staff."""
HUKUM_BERNAMA = 74
SUB_BAGIAN_SAJA, ISTILAH_UNIT = 74, 74
JUDUL_REGISTER = 70
DASAR_HUKUM, ATURAN_DISEBUT = 68, 6
PERDA = 106
"""A Perda that was passed stands in no register of drafts."""
HUKUM_BERNOMOR = 118
"""A rule of the document is named by its kind, number and year."""
HUKUM_TENTANG = 18
"""The legal basis of something is asked for, whatever else has its name."""
DUA_DITANYA = 2
"""All that one sentence asks, rather than a part of it."""
ALAMAT = 96
"""The address of the office, which is nobody's own."""
ISU = 64
RENCANA, NASKAH, TANGGAL_NASKAH, BAGIAN_NASKAH = 66, 82, 92, 8
"""The plan is named by words that indikator have as well."""
KATA_ASING = 62
ISTILAH_SAJA = 30
"""An abbreviation is all that was typed."""

# Registers, which are weighed against indikator of the same name.
REGISTER_DITANYA, REGISTER, REGISTER_DUGAAN, ENTRI_SAJA = 60, 50, 46, 30
ENTRI_KENA = 12
"""An entry has the words."""
ENTRI_TERSEBUT = 6
DAFTAR_ENTRI = 24
"""The entries are asked for, not how many are done."""
STATUS_ENTRI = 10
CIRI_ENTRI = 24
"""Something is asked for that only an entry has."""
INDIKATOR_REGISTER = 60
"""Taken off: the indikator of that name is spoken of."""
UKURAN_REGISTER = 30
"""Taken off: a figure or a comparison is asked for."""
REGISTER_TRIWULAN = 14
"""Taken off: figures are reported by quarter, and entries are not."""

# What says too little.
NAMA_SAJA = 36

# What is no question.
BANTUAN = 62
TERIMA_KASIH = 60
HANYA_WAKTU = 60
SALAM = 50
DIRI = 30


def part(penuh: float, seluruhnya: int) -> int:
    """Return what a name adds of which this part was said, from 0 to 1."""
    return round(seluruhnya * penuh)
