"""What a reminder says when it leaves, and what becomes of the message later.

It says only what is still owed then. Later the message is brought up to date where it stands,
without a sound: what has come in is struck out with thanks. The next day's reminder takes its
place where that is enough, and is a new message where the phone has to ring: from three days
before the deadline on, or once the person has written, tapped, or been sent something else. Then
the older message loses its buttons.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from sqlmodel import Session

from core.kewajiban.ingatan import PAGI, Nasib, Sebab
from core.kewajiban.jenis import Wujud
from core.kewajiban.tangga import MENDESAK, is_pressing
from core.kewajiban.tepat import MASUK, Kedudukan, Penilaian
from core.periode import Periode
from core.services import keluar
from core.services.baca_kewajiban import to_surat
from core.services.hari_kerja import read_calendar
from core.services.isi_tindak import open_for
from core.services.kabar import Diingatkan, Jenis, Pengingat
from core.services.kedudukan import standing
from core.services.penerima import people_of_units, units_of
from core.services.pengingat import DIINGATKAN
from storage import isian_repo, kendala_repo, kewajiban_repo, outbox_repo, pengingat_repo
from storage.engine import reading, writing
from storage.models import BundelRow, KewajibanRow, OrangRow, OutboxRow, PengingatRow
from storage.pengingat_repo import Terkirim

DIKEMBALIKAN = frozenset({Kedudukan.DIPERBAIKI, Kedudukan.PERBAIKAN_LEWAT})
DIMUTAKHIRKAN = timedelta(days=60)
"""So long a message is brought up to date: as long as its ladder can go on."""
TANGGAL = len("2027-01-31")
TERBACA = "pengingat"
"""Under this a session keeps what a message says, from being claimed to being worded."""
LAMA = "lama"
"""In `keadaan`: the message has lost its buttons."""


def content(session: Session, row: OutboxRow) -> Pengingat:
    """Return what the person of this bundle still owes, and what of it has come in."""
    if row.jenis == Jenis.PENGINGAT:
        # Whether it is to be sent was asked a moment ago, in this very transaction.
        sudah: Pengingat | None = session.info.pop((TERBACA, row.perihal_id), None)
        if sudah is not None:
            return sudah
    bundel = session.get_one(BundelRow, row.perihal_id)
    if row.jenis == Jenis.PENGINGAT:
        return read(session, bundel)
    isi = read(session, bundel, on=date.fromisoformat(row.kunci.partition(":")[2][:TANGGAL]))
    return replace(isi, lama=not _is_newest(session, bundel))


def read(session: Session, bundel: BundelRow, *, on: date | None = None) -> Pengingat:
    """Return the same for a bundle, as it is on a day; None: on its own."""
    return read_all(session, [bundel], on=on)[bundel.id or 0]


def read_all(
    session: Session, semua: Sequence[BundelRow], *, on: date | None = None
) -> dict[int, Pengingat]:
    """Return the same for several bundles, by their ids."""
    if not semua:
        return {}
    milik: dict[int, list[KewajibanRow]] = defaultdict(list)
    daftar: set[int] = set()
    for catatan, satu in pengingat_repo.list_in_bundles(session, [b.id or 0 for b in semua]):
        if catatan.nasib == Nasib.KIRIM:
            milik[catatan.bundel_id or 0].append(satu)
            if _is_of_list(catatan):
                daftar.add(catatan.bundel_id or 0)
    rows = list({satu.id: satu for deret in milik.values() for satu in deret}.values())
    # Whether something is in is the same at every hour and in every zone.
    now = max(satu.dibuat_at for satu in semua).astimezone(ZoneInfo("UTC"))
    kedudukan = standing(session, read_calendar(session), rows, now=now)
    hari = {on} if on else {satu.on for satu in semua}
    latar = _Latar(session, [satu.orang_id for satu in semua], hari, rows, kedudukan)
    hasil = {b.id or 0: latar.read(b, milik[b.id or 0], on or b.on) for b in semua}
    for bundel in semua:
        if (nomor := bundel.id or 0) in daftar:
            tindak = open_for(session, bundel.orang_id, on=on or bundel.on)
            hasil[nomor] = replace(hasil[nomor], tindak=tuple(tindak))
    return hasil


def still_owed(
    session: Session, orang_id: int, rows: Sequence[KewajibanRow], *, on: date, now: datetime
) -> Pengingat:
    """Return what one person still owes of these, for what is no message of the ladder."""
    lepas = BundelRow(orang_id=orang_id, on=on, dibuat_at=now)
    # As above: in whichever zone.
    kini = now.astimezone(ZoneInfo("UTC"))
    kedudukan = standing(session, read_calendar(session), rows, now=kini)
    isi = _Latar(session, [orang_id], [on], rows, kedudukan).read(lepas, rows, on)
    return replace(isi, selesai=())


def about_to_send(session: Session, row: OutboxRow, now: datetime) -> bool:
    """Tell whether a reminder, or the change of one, is to be sent; note what it shows then."""
    bundel = session.get_one(BundelRow, row.perihal_id)
    if row.jenis == Jenis.PENGINGAT_UBAH:
        return bundel.disentuh_at is None and replaces(session, row) is not None
    if bundel.on < now.date():
        # Today's went out first (see core/services/jam_kabar.py).
        _settle(session, bundel, Nasib.DIGABUNG, Sebab.TERTINGGAL)
        return False
    isi = read(session, bundel)
    session.info[TERBACA, bundel.id] = isi
    bundel.keadaan = shown(isi)
    ada = bool(isi.semua or isi.tindak)
    if not ada:
        _settle(session, bundel, Nasib.DILEWATI, _why_nothing(isi))
    return ada


def _settle(session: Session, bundel: BundelRow, nasib: Nasib, sebab: Sebab) -> None:
    pengingat_repo.settle_unsent(session, bundel.id or 0, nasib=nasib, sebab=sebab)


def _why_nothing(isi: Pengingat) -> Sebab:
    """Return why nothing of a message is owed any more by the time it would leave."""
    if not isi.selesai:
        return Sebab.TAK_BERTUGAS
    ada = any(satu.masuk for satu in isi.selesai)
    return Sebab.SUDAH_MASUK if ada else Sebab.DIBEBASKAN


def replaces(session: Session, row: OutboxRow) -> int | None:
    """Return the message that this one takes the place of, None: it is a new one."""
    if row.galat == outbox_repo.TAK_TERSUNTING:
        return None
    terkirim = pengingat_repo.list_sent(
        session, Jenis.PENGINGAT, sejak=date.min, orang_id=row.orang_id
    )
    if row.jenis == Jenis.PENGINGAT_UBAH:
        ini = [satu for satu in terkirim if satu.bundel_id == row.perihal_id]
        lebih_baru = {s.message_id for s in terkirim if s.bundel_id > (row.perihal_id or 0)}
        return ini[-1].message_id if ini and ini[-1].message_id not in lebih_baru else None
    sebelum = [satu for satu in terkirim if satu.bundel_id != row.perihal_id]
    if not sebelum or not _stands_alone(session, sebelum[-1]):
        return None
    if not _goes_on(session, sebelum[-1].bundel_id, row.perihal_id or 0):
        return None
    return None if _rings(session, row) else sebelum[-1].message_id


def bring_up_to_date(engine: Engine, *, now: datetime) -> int:
    """Owe the changes that the messages in people's chats need; return how many."""
    with reading(engine) as session:
        terkirim = pengingat_repo.list_sent(
            session, Jenis.PENGINGAT, sejak=now.date() - DIMUTAKHIRKAN
        )
        terakhir = {satu.orang_id: satu for satu in terkirim}
        perlu = list(_changed(session, terkirim, {s.bundel_id for s in terakhir.values()}))
    if not perlu:
        return 0
    with writing(engine) as session:
        return sum(_owe(session, satu, kini, terakhir, now) for satu, kini in perlu)


def _changed(
    session: Session, terkirim: Sequence[Terkirim], terakhir: Collection[int]
) -> Iterator[tuple[Terkirim, str]]:
    """Yield the messages that do not show what they should by now, with what that is."""
    rows = pengingat_repo.list_bundle_rows(session, {satu.bundel_id for satu in terkirim})
    hidup = {r.id or 0: r for r in rows if r.disentuh_at is None and r.keadaan != LAMA}
    isi = read_all(session, [r for nomor, r in hidup.items() if nomor in terakhir])
    for satu in terkirim:
        if satu.bundel_id in hidup:
            ada = isi.get(satu.bundel_id)
            kini = shown(ada) if ada else LAMA
            if kini != hidup[satu.bundel_id].keadaan:
                yield satu, kini


def _owe(
    session: Session, satu: Terkirim, kini: str, terakhir: Mapping[int, Terkirim], now: datetime
) -> int:
    session.get_one(BundelRow, satu.bundel_id).keadaan = kini
    if kini == LAMA and terakhir[satu.orang_id].message_id == satu.message_id:
        # The newer one stands in its very place.
        return 0
    keluar.owe_person(
        session,
        Jenis.PENGINGAT_UBAH,
        satu.orang_id,
        kunci=f"{satu.bundel_id}:{now:%Y-%m-%dT%H:%M:%S}",
        perihal_id=satu.bundel_id,
        now=now,
    )
    return 1


def shown(isi: Pengingat) -> str:
    """Return in few words what a message shows, to tell when that changes."""
    ditunggu = [
        f"{satu.kewajiban_id}:{satu.tenggat_on:%y%m%d}:{satu.perbaikan_on is not None:d}"
        f"{satu.kendala:d}{satu.tunda_on or ''}"
        for satu in isi.semua
    ]
    selesai = [f"-{satu.kewajiban_id}:{satu.masuk:d}" for satu in isi.selesai]
    tindak = [f"t{satu.id}:{satu.keadaan}" for satu in isi.tindak]
    return " ".join([*ditunggu, *selesai, *tindak])


def _goes_on(session: Session, lama: int, baru: int) -> bool:
    """Tell whether a message is about something that the older one was waiting for, too.

    Something else is not to be found under a date of weeks ago, in the place of a thank-you.
    """
    isi = {nomor: set[int]() for nomor in (lama, baru)}
    for catatan, satu in pengingat_repo.list_in_bundles(session, [lama, baru]):
        if catatan.nasib == Nasib.KIRIM:
            isi[catatan.bundel_id or 0].add(satu.id or 0)
    return not isi[lama].isdisjoint(isi[baru])


def _stands_alone(session: Session, satu: Terkirim) -> bool:
    """Tell whether the person has done nothing, and been sent nothing, since this message."""
    bundel = session.get_one(BundelRow, satu.bundel_id)
    terakhir_at = session.get_one(OrangRow, satu.orang_id).terakhir_at
    diam = terakhir_at is None or terakhir_at <= satu.selesai_at
    return bundel.disentuh_at is None and diam and pengingat_repo.is_last(session, satu)


def _rings(session: Session, row: OutboxRow) -> bool:
    """Tell whether the phone has to ring: it is urgent, or the list that the person has chosen."""
    bundel = session.get_one(BundelRow, row.perihal_id)
    return any(
        bundel.on >= satu.berlaku_on - MENDESAK
        or is_pressing(catatan.kunci.partition(":")[2])
        or _is_of_list(catatan)
        for catatan, satu in pengingat_repo.list_in_bundles(session, [bundel.id or 0])
        if catatan.nasib == Nasib.KIRIM
    )


def _is_of_list(catatan: PengingatRow) -> bool:
    """Tell whether a rung is the list that the person has chosen to get."""
    return catatan.kunci.partition(":")[2].startswith(PAGI)


def _is_newest(session: Session, bundel: BundelRow) -> bool:
    terkirim = pengingat_repo.list_sent(
        session, Jenis.PENGINGAT, sejak=bundel.on, orang_id=bundel.orang_id
    )
    return all(satu.bundel_id <= (bundel.id or 0) for satu in terkirim)


def _units(session: Session, orang_ids: Collection[int], on: date) -> Mapping[int, Collection[int]]:
    """Return the units that each of these people reports for on a day."""
    if len(set(orang_ids)) == 1:
        # As when a message leaves: the roles of all others are not looked through for it.
        (ini,) = set(orang_ids)
        return {ini: units_of(session, ini, on=on)}
    hasil: dict[int, set[int]] = defaultdict(set)
    for unit_id, semua in people_of_units(session, on=on).items():
        for satu in semua:
            hasil[satu.orang_id].add(unit_id)
    return hasil


class _Latar:
    """What several messages need to be read, looked up once."""

    def __init__(
        self,
        session: Session,
        orang_ids: Collection[int],
        hari: Collection[date],
        rows: Sequence[KewajibanRow],
        kedudukan: Mapping[int, Penilaian],
    ) -> None:
        self._kedudukan = kedudukan
        self._jenis = {satu.kode: satu for satu in kewajiban_repo.list_jenis(session)}
        self._unit = isian_repo.unit_names(session, {satu.unit_id for satu in rows})
        self._kendala = kendala_repo.list_open(session)
        self._tunda = pengingat_repo.list_put_off_by(session, orang_ids)
        self._unit_of = {on: _units(session, orang_ids, on) for on in hari}

    def read(self, bundel: BundelRow, rows: Sequence[KewajibanRow], on: date) -> Pengingat:
        """Return what a message says, of the units that its person reports for on the day."""
        milik = self._unit_of[on].get(bundel.orang_id, frozenset())
        semua = [(self._stands(r), self._item(r, bundel)) for r in rows if r.unit_id in milik]
        return Pengingat(
            on,
            tuple(satu for nilai, satu in semua if nilai in DIINGATKAN),
            tuple(satu for nilai, satu in semua if nilai not in DIINGATKAN),
            bundel.id or 0,
        )

    def _stands(self, row: KewajibanRow) -> Kedudukan:
        return self._kedudukan[row.id or 0].kedudukan

    def _item(self, row: KewajibanRow, bundel: BundelRow) -> Diingatkan:
        nomor, jenis = row.id or 0, self._jenis[row.jenis]
        tunda_on = self._tunda.get((nomor, bundel.orang_id))
        surat = to_surat(jenis)
        return Diingatkan(
            kewajiban_id=nomor,
            pendek=jenis.pendek,
            unit_nama=self._unit[row.unit_id],
            periode=Periode(row.tahun, row.periode),
            tenggat_on=row.berlaku_on,
            diperpanjang=row.diperpanjang_on is not None,
            isian=jenis.wujud == Wujud.ISIAN,
            perbaikan_on=self._kedudukan[nomor].perbaikan_on,
            masuk=self._stands(row) in MASUK,
            tunda_on=tunda_on if tunda_on and tunda_on > bundel.on else None,
            kendala=nomor in self._kendala,
            surat=surat and surat.for_due(row.tenggat_on),
        )
