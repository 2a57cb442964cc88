// The film of the coverage map: what the page says on every day, all in the server's own words. Here they are only looked up.
const oneDay = 86400000;
const dayPlace = "{day}";
const inWords = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export async function fetchFilm(address) {
  const answer = await fetch(address, { headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return new Film(await answer.json());
}

export class Film {
  #film;
  #first;

  constructor(film) {
    this.#film = film;
    this.#first = Date.parse(film.from);
  }

  get last() {
    return this.dayOf(this.#film.to);
  }

  get areas() {
    return Object.keys(this.#film.areas);
  }

  /** A day is counted from the first of the film; outside it is written 2021-03-31, before people 31 March 2021. */
  dayOf(iso) {
    return Math.round((Date.parse(iso) - this.#first) / oneDay);
  }

  dateOf(day) {
    return new Date(this.#first + day * oneDay);
  }

  iso(day) {
    return this.dateOf(day).toISOString().slice(0, 10);
  }

  words(day) {
    return inWords.format(this.dateOf(day));
  }

  /** Which of its states an area is in, to see whether it changed; -1 for an area that the film does not have. */
  stateOf(area, day) {
    const runs = this.#film.areas[area];
    return runs === undefined ? -1 : runs[2 * lastUpTo(day, runs.length / 2, at => runs[2 * at]) + 1];
  }

  state(number) {
    const texts = this.#film.texts;
    const [look, label, says, values, ...rest] = this.#film.states[number];
    const cells = rest.slice(values);
    return {
      look: texts[look],
      label: texts[label],
      says: texts[says],
      data: rest.slice(0, values).map(text => texts[text]),
      cells: Array.from({ length: cells.length / 3 }, (_, at) => ({
        text: texts[cells[3 * at]], sortBy: texts[cells[3 * at + 1]], mark: texts[cells[3 * at + 2]],
      })),
    };
  }

  pageOf(day) {
    const { days, texts } = this.#film;
    const [, ...page] = days[lastUpTo(day, days.length, at => days[at][0])];
    const [lead, rest, short, next, nothing, nearest, nearestInWords, ...counts] = page.map(text => texts[text]);
    return { lead: lead.replace(dayPlace, this.words(day)), rest, short, next, nothing, nearest, nearestInWords, counts };
  }

  /** The next day on which the page says something else; null after the last. */
  nextChange(day) {
    return this.#film.days.find(([from]) => from > day)?.[0] ?? null;
  }
}

function lastUpTo(day, count, dayAt) {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (dayAt(middle) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
