// The places of the page in which words change with the day. What does not change is not touched.
export class Places {
  #film;
  #areas;
  #named;
  #counts;
  #withDay;
  #links;
  #field = document.getElementById("day");
  #figure = document.querySelector("[data-coverage-map]");
  #title;
  #day;

  /** @param day the day that the page was made for */
  constructor(film, day) {
    this.#film = film;
    this.#day = day;
    this.#areas = film.areas.map(area => placesOf(area, film.stateOf(area, day)));
    this.#named = new Map([...document.querySelectorAll("[data-place]")].map(place => [place.dataset.place, place]));
    this.#counts = [...document.querySelectorAll(".sm-legend__count")];
    const words = film.words(day);
    this.#withDay = [...document.querySelectorAll("[data-day-in]")].map(place => withDay(place, place.dataset.dayIn, words));
    this.#title = document.title.split(words);
    this.#links = [...document.querySelectorAll("nav a[href^='/'], main a[href^='/']:not([data-own-day])")].map(leadsTo);
  }

  show(day) {
    if (day === this.#day) return;
    this.#day = day;
    const words = this.#film.words(day);
    const iso = this.#film.iso(day);
    const changed = this.#areas.filter(places => this.#showArea(places, this.#film.stateOf(places.area, day)));
    this.#showPage(this.#film.pageOf(day));
    for (const put of this.#withDay) put(words);
    for (const put of this.#links) put(iso);
    document.title = this.#title.join(words);
    this.#field.value = iso;
    this.#figure?.dispatchEvent(new CustomEvent("sm:change", { detail: changed.map(places => places.area) }));
  }

  #showArea(places, number) {
    if (places.state === number) return false;
    places.state = number;
    const state = this.#film.state(number);
    showOnMap(places, state);
    if (places.row !== null) showInRow(places.row, state);
    return true;
  }

  #showPage(page) {
    setText(this.#named.get("lead"), page.lead);
    setText(this.#named.get("rest"), page.rest);
    this.#showNext(this.#named.get("nothing"), page.nothing, page.nothing !== "");
    this.#showNext(this.#named.get("next"), page.next, page.nothing === "" && page.next !== "");
    const near = this.#named.get("nothing").querySelector("[data-nearest]");
    near.hidden = page.nearest === "";
    setText(near.querySelector("span"), page.nearestInWords);
    leadsTo(near)(page.nearest);
    page.counts.forEach((count, at) => setText(this.#counts[at], count));
  }

  #showNext(place, words, isSeen) {
    if (isSeen) setText(place.querySelector("[data-says]"), words);
    place.hidden = !isSeen;
  }
}

function placesOf(area, state) {
  const link = document.querySelector(`.sm-map__picture a[data-area="${area}"]`);
  return {
    area,
    state,
    link,
    path: link?.querySelector(".sm-area"),
    title: link?.querySelector("title"),
    letter: document.querySelector(`.sm-map__picture [data-label-of="${area}"]`),
    row: document.querySelector(`#coverage tr[data-area="${area}"]`),
  };
}

function showOnMap({ link, path, title, letter }, { look, label, says }) {
  if (link === null) return;
  Object.assign(link.dataset, { look, label });
  path.setAttribute("class", `sm-area sm-area--${look}`);
  setText(title, `${link.dataset.name}: ${says}`);
  letter.setAttribute("class", `sm-letter sm-letter--${look}`);
  setText(letter.lastElementChild, label);
}

function showInRow(row, { data, cells }) {
  const names = row.closest("table").dataset.values.split(" ");
  names.forEach((name, at) => { row.dataset[name] = data[at]; });
  cells.forEach(({ text, sortBy, mark }, at) => {
    const cell = row.cells[at + 1];
    cell.dataset.sortValue = sortBy;
    const status = cell.querySelector(".sm-status");
    const level = cell.querySelector(".sm-level");
    status?.setAttribute("class", `govuk-tag sm-status sm-status--${mark}`);
    level?.setAttribute("class", `sm-level sm-level--${mark}`);
    setText(status ?? cell.querySelector("[data-text]"), text);
  });
}

/** Splits what holds the day in words, so that another day can stand in its place. */
function withDay(place, where, words) {
  if (where === "text") {
    const node = [...place.childNodes].find(one => one.nodeType === Node.TEXT_NODE && one.data.includes(words));
    const parts = node?.data.split(words);
    return now => { if (node) node.data = parts.join(now); };
  }
  const parts = place.getAttribute(where).split(words);
  return now => place.setAttribute(where, parts.join(now));
}

/** A link of this site that carries the day, from now on another one. */
function leadsTo(link) {
  const address = new URL(link.getAttribute("href"), location.href);
  address.searchParams.set("day", dayPlace);
  const [before, after] = `${address.pathname}${address.search}${address.hash}`.split(dayPlace);
  return iso => link.setAttribute("href", `${before}${iso}${after}`);
}

const dayPlace = "0000-00-00";

function setText(place, text) {
  if (place.textContent !== text) place.textContent = text;
}
