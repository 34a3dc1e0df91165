// Pinned messages, above the chat: the newest first, and one further back with every tap.

import { ringkas } from "/halaman/balas.js";
import { $ } from "/halaman/dom.js";

export class Sematan {
  #tersemat = [];
  #ke = 0;

  constructor(lompat) {
    $("sematan").addEventListener("click", () => {
      const dituju = this.#tersemat[this.#ke];
      this.#ke = (this.#ke + 1) % this.#tersemat.length;
      this.#tampilkan();
      lompat(dituju.message_id);
    });
  }

  perbarui(semua) {
    this.#tersemat = semua.filter((satu) => satu.pinned).reverse();
    this.#ke = 0;
    this.#tampilkan();
  }

  #tampilkan() {
    const satu = this.#tersemat[this.#ke];
    $("sematan").hidden = !satu;
    if (!satu) return;
    const nomor = this.#tersemat.length > 1 ? ` ${this.#ke + 1} dari ${this.#tersemat.length}` : "";
    $("judul-sematan").textContent = `Pesan tersemat${nomor}`;
    $("isi-sematan").textContent = ringkas(satu);
  }
}
