// Where one reads: the end is followed, history is left alone.

const DEKAT_PX = 60;

export class Gulir {
  #wadah;
  #tombol;
  #hitungan;
  #terakhir = 0;
  #melekat = true;
  #baru = 0;

  constructor(wadah, isi, tombol, hitungan) {
    this.#wadah = wadah;
    this.#tombol = tombol;
    this.#hitungan = hitungan;
    wadah.addEventListener("scroll", () => this.#bergeser(), { passive: true });
    tombol.addEventListener("click", () => this.keBawah());
    // Pictures that arrive late, longer bubbles and the keyboard of a phone move the end.
    const pengamat = new ResizeObserver(() => (this.#melekat ? this.keBawah() : this.#tampilkan()));
    pengamat.observe(isi);
    pengamat.observe(wadah);
  }

  keBawah() {
    this.#melekat = true;
    this.#wadah.scrollTop = this.#wadah.scrollHeight;
    this.#terakhir = this.#wadah.scrollTop;
    this.#tampilkan();
  }

  // A message came that the person at this page did not write.
  pesanBaru() {
    if (!this.#melekat) this.#baru += 1;
    this.#tampilkan();
  }

  keBaris(baris) {
    this.#melekat = false;
    const muat = baris.offsetHeight < this.#wadah.clientHeight;
    baris.scrollIntoView({ block: muat ? "center" : "start" });
    this.#bergeser();
    baris.focus({ preventScroll: true });
    for (const satu of this.#wadah.querySelectorAll(".sorot")) satu.classList.remove("sorot");
    baris.classList.add("sorot");
    baris.addEventListener("animationend", () => baris.classList.remove("sorot"), { once: true });
  }

  #bergeser() {
    const jarak = this.#wadah.scrollHeight - this.#wadah.scrollTop - this.#wadah.clientHeight;
    // What grows at the end does not move the reader: only going up lets go of the end.
    if (jarak <= DEKAT_PX) this.#melekat = true;
    else if (this.#wadah.scrollTop < this.#terakhir) this.#melekat = false;
    this.#terakhir = this.#wadah.scrollTop;
    this.#tampilkan();
  }

  #tampilkan() {
    if (this.#melekat) this.#baru = 0;
    this.#tombol.hidden = this.#melekat;
    this.#hitungan.hidden = this.#baru === 0;
    this.#hitungan.textContent = String(this.#baru);
    this.#tombol.setAttribute("aria-label", this.#baru ? `Ke bawah, ${this.#baru} pesan baru` : "Ke bawah");
  }
}
