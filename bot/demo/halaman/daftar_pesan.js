// The transcript: one row a message, and only the row that changes is built anew.

import { unsur } from "/halaman/dom.js";

const HARI = new Intl.DateTimeFormat("id-ID", { day: "numeric", month: "long", year: "numeric", timeZone: "Asia/Jakarta" });

export class DaftarPesan {
  #wadah;
  #buat;
  #catatan = new Map();

  // `buat` turns a message into the class and the children of its row.
  constructor(wadah, buat) {
    this.#wadah = wadah;
    this.#buat = buat;
  }

  get jumlah() {
    return this.#catatan.size;
  }

  semua() {
    return [...this.#catatan.values()].map((satu) => satu.pesan);
  }

  pesan(id) {
    return this.#catatan.get(id)?.pesan;
  }

  baris(id) {
    return this.#catatan.get(id)?.baris;
  }

  // Returns whether the message is new here.
  taruh(pesan) {
    const lama = this.#catatan.get(pesan.message_id);
    const sidik = JSON.stringify(pesan);
    if (lama?.sidik === sidik) return false;
    const baris = lama?.baris ?? this.#tempat(pesan);
    this.#catatan.set(pesan.message_id, { pesan, baris, sidik });
    this.#bangun(pesan, baris);
    if (lama) this.#bangunPengutip(pesan.message_id);
    return !lama;
  }

  buang(id) {
    const baris = this.baris(id);
    if (!baris) return;
    const hari = baris.parentElement;
    baris.remove();
    if (!hari.querySelector("[data-message-id]")) hari.remove();
    this.#catatan.delete(id);
    this.#bangunPengutip(id);
  }

  // Makes the rows those of `pesan`; returns the messages that were not there before.
  selaraskan(pesan) {
    // A stand-in that started anew counts its messages from 1 again.
    const lain = pesan.some((satu) => (this.pesan(satu.message_id)?.date ?? satu.date) !== satu.date);
    if (lain) this.kosongkan();
    const ada = new Set(pesan.map((satu) => satu.message_id));
    for (const id of [...this.#catatan.keys()]) if (!ada.has(id)) this.buang(id);
    return pesan.filter((satu) => this.taruh(satu));
  }

  kosongkan() {
    this.#wadah.replaceChildren();
    this.#catatan.clear();
  }

  #bangun(pesan, baris) {
    const { kelas, isi } = this.#buat(pesan);
    const fokus = letakFokus(baris);
    baris.className = kelas;
    baris.replaceChildren(...isi);
    if (fokus) kembalikanFokus(baris, fokus);
  }

  #bangunPengutip(id) {
    for (const { pesan, baris } of this.#catatan.values()) {
      if (pesan.reply_to === id) this.#bangun(pesan, baris);
    }
  }

  #tempat(pesan) {
    const tanggal = HARI.format(new Date(pesan.date));
    let hari = this.#wadah.lastElementChild;
    if (hari?.dataset.hari !== tanggal) {
      hari = unsur("div", "hari");
      hari.dataset.hari = tanggal;
      const judul = unsur("div", "tanggal");
      judul.append(unsur("span", "", tanggal));
      hari.append(judul);
      this.#wadah.append(hari);
    }
    const baris = unsur("div");
    baris.dataset.testid = "message";
    baris.dataset.messageId = pesan.message_id;
    baris.tabIndex = -1;
    hari.append(baris);
    return baris;
  }
}

// A keyboard stays where it was when the bubble under it changes.
function letakFokus(baris) {
  const aktif = document.activeElement;
  if (!aktif || aktif === baris || !baris.contains(aktif)) return null;
  const kelas = aktif.closest(".papan") ? ".papan button, .papan a" : ".gelembung button, .gelembung a";
  return { kelas, ke: [...baris.querySelectorAll(kelas)].indexOf(aktif) };
}

function kembalikanFokus(baris, { kelas, ke }) {
  const calon = [...baris.querySelectorAll(kelas)];
  (calon[Math.min(ke, calon.length - 1)] ?? baris).focus({ preventScroll: true });
}
