// One person's chat with the bot: what was said, and what arrives while one looks.

import { kutipan } from "/halaman/balas.js";
import { DaftarPesan } from "/halaman/daftar_pesan.js";
import { $ } from "/halaman/dom.js";
import { gelembung } from "/halaman/gelembung.js";
import { Gulir } from "/halaman/gulir.js";
import { ambil, dengarkan } from "/halaman/jaringan.js";
import { Ketukan } from "/halaman/ketukan.js";
import { kilat, perbesar } from "/halaman/kilat.js";
import { Sematan } from "/halaman/sematan.js";

const KEGIATAN = { upload_document: "mengirim berkas…", upload_photo: "mengirim foto…" };
const LAMA_KEGIATAN_MS = 5000;
const SELARAS_LAGI_MS = 1000;
const DIBLOKIR = "CEKER sedang Anda blokir. Buka blokirnya dahulu.";

export class Obrolan {
  #orang = null;
  #berhenti = () => {};
  #tertunda = null;
  #giliran = null;
  #jedaSelaras = 0;
  #jedaKegiatan = 0;
  #daftar = new DaftarPesan($("isi-pesan"), (pesan) => this.#baris(pesan));
  #gulir = new Gulir($("pesan"), $("isi-pesan"), $("ke-bawah"), $("hitungan-baru"));
  #ketukan = new Ketukan();
  #sematan = new Sematan((id) => this.#lompat(id));
  #kait;

  diblokir = false;

  // `kait` has berubah(), hilang(id) and perintahBerubah().
  constructor(kait) {
    this.#kait = kait;
  }

  get kosong() {
    return this.#daftar.jumlah === 0;
  }

  pesan(id) {
    return this.#daftar.pesan(id);
  }

  milikSaya(pesan) {
    return pesan.from !== "bot" && pesan.from_id === this.#orang;
  }

  penulis(pesan) {
    if (pesan.from === "bot") return "CEKER";
    return this.milikSaya(pesan) ? "Anda" : "Orang lain";
  }

  buka(orang) {
    this.tutup();
    this.#orang = orang;
    this.#daftar.kosongkan();
    this.#kegiatan("");
    this.#sematan.perbarui([]);
    $("pesan").setAttribute("aria-busy", "true");
    this.dengarkan();
  }

  dengarkan() {
    this.#berhenti();
    this.#berhenti = dengarkan(this.#orang, {
      peristiwa: (nama, isi) => this.#peristiwa(nama, isi),
      // Whatever happened while nobody listened is in the transcript.
      tersambung: () => this.#selaraskan(),
      terputus: () => this.#terputus(),
    });
  }

  // The stream of events ends, the transcript stays.
  istirahat() {
    this.#giliran = null;
    clearTimeout(this.#jedaSelaras);
    this.#berhenti();
    this.#berhenti = () => {};
    this.#ketukan.lupakan();
  }

  tutup() {
    this.istirahat();
    this.#orang = null;
    $("putus").hidden = true;
  }

  keBawah() {
    this.#gulir.keBawah();
  }

  async #selaraskan() {
    const giliran = {};
    this.#giliran = giliran;
    this.#tertunda = [];
    try {
      const { messages } = await ambil(`/sim/people/${this.#orang}/transcript`);
      if (giliran !== this.#giliran) return;
      const pertama = this.kosong;
      const baru = this.#daftar.selaraskan(messages);
      for (const [nama, isi] of this.#tertunda) this.#terapkan(nama, isi);
      if (pertama) this.#gulir.keBawah();
      else baru.forEach(() => this.#gulir.pesanBaru());
      $("putus").hidden = true;
      $("pesan").setAttribute("aria-busy", "false");
      this.#sematan.perbarui(this.#daftar.semua());
      this.#kait.berubah();
    } catch {
      if (giliran !== this.#giliran) return;
      this.#terputus();
      this.#jedaSelaras = setTimeout(() => this.#selaraskan(), SELARAS_LAGI_MS);
    } finally {
      if (giliran === this.#giliran) this.#tertunda = null;
    }
  }

  #terputus() {
    $("putus").hidden = false;
    this.#ketukan.lupakan();
    this.#kegiatan("");
  }

  #peristiwa(nama, isi) {
    // While the transcript is on its way, what happens waits for it.
    if (this.#tertunda) this.#tertunda.push([nama, isi]);
    else this.#terapkan(nama, isi);
  }

  #terapkan(nama, isi) {
    if (nama === "callback") this.#ketukan.dijawab(isi);
    else if (nama === "action") this.#kegiatan(KEGIATAN[isi.action] ?? "mengetik…");
    else if (nama === "commands") this.#kait.perintahBerubah();
    else if (nama === "delete") this.#hapus(isi.message_id);
    else if (isi.message) this.#taruh(isi.message);
    else this.#selaraskan();
  }

  #taruh(pesan) {
    const lama = this.pesan(pesan.message_id);
    // Ids that come a second time: the stand-in was emptied.
    if (lama && lama.date !== pesan.date) return void this.#selaraskan();
    const baru = this.#daftar.taruh(pesan);
    if (baru && pesan.from === "bot") this.#kegiatan("");
    if (baru && this.milikSaya(pesan)) this.#gulir.keBawah();
    else if (baru) this.#gulir.pesanBaru();
    if (lama?.pinned || pesan.pinned) this.#sematan.perbarui(this.#daftar.semua());
    this.#kait.berubah();
  }

  #hapus(id) {
    const tersemat = this.pesan(id)?.pinned;
    this.#daftar.buang(id);
    if (tersemat) this.#sematan.perbarui(this.#daftar.semua());
    this.#kait.hilang(id);
    this.#kait.berubah();
  }

  #baris(pesan) {
    const dikutip = pesan.reply_to && this.pesan(pesan.reply_to);
    const isi = gelembung(pesan, {
      kutipan: pesan.reply_to ? kutipan(dikutip, dikutip && this.penulis(dikutip), () => this.#lompat(pesan.reply_to)) : null,
      ketuk: (...ketukan) => this.#ketuk(...ketukan),
      perbesar,
    });
    return { kelas: this.milikSaya(pesan) ? "baris saya" : "baris", isi };
  }

  #ketuk(pesan, satu, tombol) {
    if (this.diblokir) kilat(DIBLOKIR);
    else this.#ketukan.ketuk(this.#orang, pesan, satu, tombol);
  }

  #lompat(id) {
    const baris = this.#daftar.baris(id);
    if (baris) this.#gulir.keBaris(baris);
    else kilat("Pesan ini sudah dihapus.");
  }

  #kegiatan(teks) {
    clearTimeout(this.#jedaKegiatan);
    $("keadaan").textContent = teks || "bot";
    if (teks) this.#jedaKegiatan = setTimeout(() => this.#kegiatan(""), LAMA_KEGIATAN_MS);
  }
}
