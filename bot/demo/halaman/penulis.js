// The composer: a new message, an answer to one, or a new text for one's own.

import { ringkas } from "/halaman/balas.js";
import { $ } from "/halaman/dom.js";
import { kirim } from "/halaman/jaringan.js";
import { kilat } from "/halaman/kilat.js";

const JUDUL = { balas: (nama) => `Membalas ${nama}`, sunting: () => "Menyunting pesan" };
const BATAL = { balas: "Batal membalas", sunting: "Batal menyunting" };

export class Penulis {
  #orang = null;
  #maksud = null;
  #simpanan = "";
  #draf = new Map();

  constructor() {
    $("batal-maksud").addEventListener("click", () => this.batal());
  }

  get membalas() {
    return this.#maksud?.kerja === "balas" ? this.#maksud.pesan.message_id : undefined;
  }

  // What was half written stays with the person it was written as.
  untuk(orang) {
    this.batal({ fokus: false });
    if (this.#orang) this.#draf.set(this.#orang, $("teks").value);
    this.#orang = orang;
    $("teks").value = this.#draf.get(orang) ?? "";
  }

  balas(pesan, nama) {
    this.batal();
    this.#mulai({ kerja: "balas", pesan, nama });
  }

  sunting(pesan) {
    this.batal();
    this.#simpanan = $("teks").value;
    $("teks").value = pesan.text;
    this.#mulai({ kerja: "sunting", pesan });
  }

  batal({ fokus = true } = {}) {
    if (!this.#maksud) return;
    this.#lepas(this.#maksud.kerja === "sunting" ? this.#simpanan : $("teks").value);
    if (fokus) $("teks").focus();
  }

  // A message is gone: nobody can answer or edit it any more.
  hilang(id) {
    if (this.#maksud?.pesan.message_id === id) this.batal({ fokus: false });
  }

  async kirim() {
    const teks = $("teks").value;
    if (!teks.trim()) return;
    const maksud = this.#maksud;
    const orang = this.#orang;
    // Emptied at once, so that a second Enter sends nothing twice.
    const sesudahnya = maksud?.kerja === "sunting" ? this.#simpanan : "";
    this.#lepas(sesudahnya);
    try {
      await kirimkan(orang, maksud, teks);
    } catch (salah) {
      kilat(salah.message);
      const tersentuh = orang !== this.#orang || this.#maksud || $("teks").value !== sesudahnya;
      if (tersentuh) return;
      $("teks").value = teks;
      if (maksud) this.#mulai(maksud);
    }
  }

  // A command is a message of its own, whatever one was writing.
  async kirimPerintah(teks) {
    this.batal({ fokus: false });
    if ($("teks").value.startsWith("/")) $("teks").value = "";
    try {
      await kirimkan(this.#orang, null, teks);
    } catch (salah) {
      kilat(salah.message);
    }
  }

  #lepas(teks) {
    this.#maksud = null;
    $("maksud").hidden = true;
    $("tulis").classList.remove("menyunting");
    $("teks").value = teks;
  }

  #mulai(maksud) {
    this.#maksud = maksud;
    $("judul-maksud").textContent = JUDUL[maksud.kerja](maksud.nama);
    $("isi-maksud").textContent = ringkas(maksud.pesan);
    $("batal-maksud").setAttribute("aria-label", BATAL[maksud.kerja]);
    $("maksud").hidden = false;
    $("tulis").classList.toggle("menyunting", maksud.kerja === "sunting");
    $("teks").focus();
    $("teks").setSelectionRange($("teks").value.length, $("teks").value.length);
  }
}

async function kirimkan(orang, maksud, teks) {
  if (maksud?.kerja !== "sunting") {
    await kirim(orang, "message", { text: teks, reply_to: maksud?.pesan.message_id });
  } else if (teks.trim() !== maksud.pesan.text) {
    await kirim(orang, "edit", { message_id: maksud.pesan.message_id, text: teks });
  }
}
