// A file before it is sent: what it is, as what it goes, and a caption if one likes.

import { $ } from "/halaman/dom.js";
import { kirim } from "/halaman/jaringan.js";

const FOTO = new Set(["image/png", "image/jpeg"]);
const MB = 1024 * 1024;
const FOTO_PALING_BESAR = 10 * MB;
const BERKAS_PALING_BESAR = 50 * MB;
const UKURAN = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 1 });

export class Lampiran {
  #siapa;
  #terkirim;
  #berkas = null;

  // `siapa()` returns who sends it and what it answers; `terkirim` is called when it has gone.
  constructor(siapa, terkirim) {
    this.#siapa = siapa;
    this.#terkirim = terkirim;
    $("berkas").addEventListener("change", () => this.tawarkan($("berkas").files));
    $("batal-lampiran").addEventListener("click", () => $("lampiran").close());
    $("lampiran").addEventListener("close", () => this.#bersihkan());
    $("pratinjau").addEventListener("error", () => { if (this.#berkas) this.#bukanFoto(); });
    $("keterangan-lampiran").addEventListener("keydown", (e) => {
      if (e.key !== "Enter" || e.shiftKey || e.isComposing) return;
      e.preventDefault();
      $("formulir-lampiran").requestSubmit();
    });
    $("formulir-lampiran").addEventListener("submit", (e) => {
      e.preventDefault();
      this.#kirim();
    });
  }

  // Returns whether there was a file to offer.
  tawarkan(daftar) {
    const [berkas] = daftar ?? [];
    if (!berkas || $("lampiran").open) return false;
    this.#berkas = berkas;
    $("keterangan-lampiran").value = "";
    $("nama-lampiran").textContent = `${berkas.name} · ${ukuran(berkas.size)}`;
    $("judul-lampiran").textContent = "Kirim berkas";
    this.#tolak(alasanDitolak(berkas, daftar.length));
    $("kirim-lampiran").disabled = berkas.size === 0 || berkas.size > BERKAS_PALING_BESAR;
    if (FOTO.has(berkas.type) && berkas.size <= FOTO_PALING_BESAR) this.#sebagaiFoto(berkas);
    else this.#bukanFoto();
    $("lampiran").showModal();
    $("keterangan-lampiran").focus();
    return true;
  }

  #sebagaiFoto(berkas) {
    $("judul-lampiran").textContent = "Kirim foto";
    $("cara-kirim").hidden = false;
    $("sebagai-foto").checked = true;
    $("pratinjau").src = URL.createObjectURL(berkas);
    $("pratinjau").hidden = false;
  }

  #bukanFoto() {
    $("judul-lampiran").textContent = "Kirim berkas";
    $("pratinjau").hidden = true;
    $("cara-kirim").hidden = true;
    $("sebagai-berkas").checked = true;
  }

  async #kirim() {
    if ($("kirim-lampiran").disabled) return;
    const { orang, membalas } = this.#siapa();
    const isi = new FormData();
    isi.append("kind", $("sebagai-foto").checked ? "photo" : "document");
    isi.append("caption", $("keterangan-lampiran").value.trim());
    if (membalas) isi.append("reply_to", String(membalas));
    isi.append("file", this.#berkas);
    $("kirim-lampiran").disabled = true;
    this.#tolak("");
    try {
      await kirim(orang, "file", isi);
      $("lampiran").close();
      this.#terkirim();
    } catch (salah) {
      this.#tolak(salah.message);
    } finally {
      $("kirim-lampiran").disabled = false;
    }
  }

  #tolak(alasan) {
    $("salah-lampiran").textContent = alasan;
    $("salah-lampiran").hidden = !alasan;
  }

  #bersihkan() {
    if ($("pratinjau").src) URL.revokeObjectURL($("pratinjau").src);
    this.#berkas = null;
    $("pratinjau").removeAttribute("src");
    $("berkas").value = "";
  }
}

function alasanDitolak(berkas, banyak) {
  if (berkas.size === 0) return "Berkas ini kosong. Silakan pilih berkas lain.";
  if (berkas.size > BERKAS_PALING_BESAR) return "Berkas terlalu besar. Paling besar 50 MB.";
  return banyak > 1 ? "Hanya berkas pertama yang dikirim. Kirim yang lain sesudahnya." : "";
}

function ukuran(byte) {
  return byte >= MB ? `${UKURAN.format(byte / MB)} MB` : `${UKURAN.format(byte / 1024)} KB`;
}
