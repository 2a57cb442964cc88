// The day as a slider: the mouse goes by days, the arrow keys by months, the page keys by years; the button plays month after month.
// Until the film of all days is there it cannot be moved; if it never comes, the slider goes away and the page stays as it is.
import { fetchFilm } from "./coverage-film.js";
import { Places } from "./coverage-places.js";

const beat = 125;
const addressPause = 300;
const help = "Arrow keys: month. Page keys: year.";

export async function startSlider(slider) {
  try {
    await idle();
    new DaySlider(slider, await fetchFilm(slider.dataset.film));
  } catch (problem) {
    slider.hidden = true;
    console.warn("The slider cannot be used; the page stays as it is.", problem);
  }
}

function idle() {
  return new Promise(resolve => (globalThis.requestIdleCallback ?? setTimeout)(() => resolve()));
}

class DaySlider {
  #slider;
  #film;
  #places;
  #input;
  #button;
  #day;
  #dayOfMonth;
  #playing = 0;
  #writing = 0;
  #still = matchMedia("(prefers-reduced-motion: reduce)");

  constructor(slider, film) {
    this.#slider = slider;
    this.#film = film;
    this.#input = slider.querySelector("input");
    this.#button = slider.querySelector(".sm-slider__play");
    this.#day = film.dayOf(this.#input.dataset.from) + Number(this.#input.value);
    this.#dayOfMonth = film.dateOf(this.#day).getUTCDate();
    this.#places = new Places(film, this.#day);

    this.#input.addEventListener("input", () => { this.#pause(); this.#goTo(Number(this.#input.value)); });
    this.#input.addEventListener("keydown", event => this.#onKey(event));
    this.#button.addEventListener("click", () => this.#onButton());
    this.#still.addEventListener("change", () => { this.#pause(); this.#nameButton(); });
    slider.querySelector(".sm-slider__help").textContent = help;
    this.#input.disabled = false;
    this.#button.disabled = false;
    this.#nameButton();
  }

  #onKey(event) {
    const to = this.#target(event.key);
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#pause();
    this.#show(to);
    if (event.key === "Home" || event.key === "End") this.#dayOfMonth = this.#film.dateOf(to).getUTCDate();
  }

  #target(key) {
    switch (key) {
      case "ArrowRight": case "ArrowUp": return this.#months(1);
      case "ArrowLeft": case "ArrowDown": return this.#months(-1);
      case "PageUp": return this.#months(12);
      case "PageDown": return this.#months(-12);
      case "Home": return 0;
      case "End": return this.#film.last;
      default: return null;
    }
  }

  /** So many months on, on the same day of the month where there is one, else on its last. */
  #months(count) {
    const now = this.#film.dateOf(this.#day);
    const lastOfMonth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + count + 1, 0));
    lastOfMonth.setUTCDate(Math.min(this.#dayOfMonth, lastOfMonth.getUTCDate()));
    return Math.min(Math.max(this.#film.dayOf(lastOfMonth.toISOString().slice(0, 10)), 0), this.#film.last);
  }

  #goTo(day) {
    this.#show(day);
    this.#dayOfMonth = this.#film.dateOf(day).getUTCDate();
  }

  #show(day) {
    this.#day = day;
    this.#places.show(day);
    const { short } = this.#film.pageOf(day);
    const words = this.#film.words(day);
    this.#input.value = day;
    this.#input.setAttribute("aria-valuetext", `${words}: ${short}`);
    this.#slider.querySelector(".sm-slider__day").textContent = words;
    this.#slider.querySelector(".sm-slider__short").textContent = short;
    this.#writeAddress();
  }

  /** Browsers refuse an address that is written too often. */
  #writeAddress() {
    if (this.#writing !== 0) return;
    this.#writing = setTimeout(() => {
      this.#writing = 0;
      const address = new URL(location.href);
      address.searchParams.set("day", this.#film.iso(this.#day));
      history.replaceState(history.state, "", address);
    }, addressPause);
  }

  #onButton() {
    if (this.#playing !== 0) this.#pause();
    else if (this.#still.matches) this.#goTo(this.#film.nextChange(this.#day) ?? 0);
    else this.#play();
  }

  #play() {
    if (this.#day === this.#film.last) this.#goTo(0);
    this.#playing = setInterval(() => {
      this.#show(this.#months(1));
      if (this.#day === this.#film.last) this.#pause();
    }, beat);
    this.#nameButton();
  }

  #pause() {
    clearInterval(this.#playing);
    this.#playing = 0;
    this.#nameButton();
  }

  #nameButton() {
    const plays = this.#playing !== 0;
    this.#slider.classList.toggle("sm-slider--plays", plays);
    this.#slider.querySelector(".sm-slider__play-name").textContent = this.#still.matches ? "Next change" : plays ? "Pause" : "Play";
  }
}
