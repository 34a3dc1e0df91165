// A tap on a button under a message, and the bot's answer to it.

import { kirim } from "/halaman/jaringan.js";
import { kilat, peringatkan } from "/halaman/kilat.js";

const SABAR_MS = 20000;

export class Ketukan {
  #menunggu = new Map();
  #dini = new Map();
  #dikirim = 0;

  async ketuk(orang, pesan, satu, tombol) {
    if (tombol.getAttribute("aria-busy")) return;
    tombol.setAttribute("aria-busy", "true");
    this.#dikirim += 1;
    try {
      const isi = { message_id: pesan.message_id, data: satu.data };
      const { callback_query_id: id } = await kirim(orang, "tap", isi);
      const jeda = setTimeout(() => this.#habisSabar(id), SABAR_MS);
      this.#menunggu.set(id, { tombol, jeda });
      if (this.#dini.has(id)) this.dijawab(this.#dini.get(id));
    } catch (salah) {
      tombol.removeAttribute("aria-busy");
      kilat(salah.message);
    } finally {
      this.#dikirim -= 1;
      if (this.#dikirim === 0) this.#dini.clear();
    }
  }

  // Everybody's answers are told to every page: only those to one's own taps are shown.
  dijawab(jawaban) {
    const satu = this.#menunggu.get(jawaban.id);
    if (!satu) {
      if (this.#dikirim) this.#dini.set(jawaban.id, jawaban);
      return;
    }
    this.#selesai(jawaban.id, satu);
    if (jawaban.text) (jawaban.show_alert ? peringatkan : kilat)(jawaban.text);
  }

  // What was answered while nobody listened will not be told again.
  lupakan() {
    for (const [id, satu] of this.#menunggu) this.#selesai(id, satu);
  }

  #habisSabar(id) {
    this.#selesai(id, this.#menunggu.get(id));
    kilat("CEKER belum menjawab. Silakan ketuk lagi.");
  }

  #selesai(id, { tombol, jeda }) {
    clearTimeout(jeda);
    tombol.removeAttribute("aria-busy");
    this.#menunggu.delete(id);
  }
}
