// The bot's commands: all of them by the menu button, some by typing a slash.

import { $, tombol, unsur } from "/halaman/dom.js";
import { ambil } from "/halaman/jaringan.js";
import { panah } from "/halaman/panah.js";

export class Perintah {
  #pilih;
  #orang = null;
  // What the list is asked for; null while it is closed. It may be asked for, and still be empty.
  #awal = null;

  constructor(pilih) {
    this.#pilih = pilih;
    $("menu").addEventListener("click", () => (this.terbuka ? this.tutup() : this.buka("", { fokus: true })));
    $("perintah").addEventListener("keydown", (e) => {
      if (e.key === "Escape") this.tutup({ fokus: true });
      else panah($("perintah"), e);
    });
  }

  get terbuka() {
    return !$("perintah").hidden;
  }

  untuk(orang) {
    this.#orang = orang;
    this.tutup();
  }

  // Shows the commands that begin so; the text of a message that is no command shows none.
  baca(teks) {
    if (/^\/\w*$/.test(teks)) this.buka(teks.slice(1));
    else this.tutup();
  }

  async buka(awal, { fokus = false } = {}) {
    this.#awal = awal;
    const orang = this.#orang;
    const daftar = await ambil(`/sim/people/${orang}/commands`);
    if (orang !== this.#orang || awal !== this.#awal) return;
    const cocok = daftar.filter((satu) => satu.command.startsWith(awal));
    $("perintah").replaceChildren(...cocok.map((satu) => this.#butir(satu)));
    $("perintah").hidden = cocok.length === 0;
    $("menu").setAttribute("aria-expanded", String(this.terbuka));
    if (fokus) this.masuk();
  }

  tutup({ fokus = false } = {}) {
    this.#awal = null;
    $("perintah").hidden = true;
    $("menu").setAttribute("aria-expanded", "false");
    if (fokus) $("teks").focus();
  }

  segarkan() {
    if (this.#awal !== null) this.buka(this.#awal);
  }

  masuk() {
    $("perintah").querySelector("button")?.focus();
  }

  #butir(satu) {
    const baru = tombol("", `/${satu.command}`, () => {
      this.tutup({ fokus: true });
      this.#pilih(`/${satu.command}`);
    });
    baru.dataset.testid = `command-${satu.command}`;
    baru.setAttribute("role", "menuitem");
    baru.append(unsur("span", "", satu.description));
    return baru;
  }
}
