// Lays a map that zooms over the picture that the server drew, with the same areas in the same classes. What an area is and
// says comes from the picture. If anything fails, the picture stays.
import "./leaflet.js";
import { addControls } from "./map-controls.js";
import { AreaLetter } from "./map-letters.js";
import { roomiest } from "./map-roomiest.js";
import { Tip } from "./map-tip.js";
import { WholeView } from "./map-whole-view.js";

const L = globalThis.L;

export async function showCoverage(figure) {
  const stage = figure.querySelector(".sm-map__stage");
  const live = document.createElement("div");
  live.className = "sm-map__live";
  live.hidden = true;
  try {
    const [shapes] = await Promise.all([read(figure.dataset.shapes), document.fonts.ready]);
    stage.append(live);
    draw(live, shapes, figure);
    live.hidden = false;
    figure.classList.add("sm-map--live");
  } catch (problem) {
    live.remove();
    console.warn("The map could not be drawn; its picture stays.", problem);
  }
}

async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}

function rowsOf(figure) {
  const links = figure.querySelectorAll(".sm-map__picture a[data-area]");
  return new Map([...links].map(link => [link.dataset.area, rowOf(link)]));
}

function rowOf(link) {
  return {
    href: link.getAttribute("href"),
    name: link.dataset.name,
    look: link.dataset.look,
    label: link.dataset.label,
    says: link.querySelector("title").textContent.slice(link.dataset.name.length + 2),
  };
}

function draw(box, shapes, figure) {
  const rows = rowsOf(figure);
  const { attribution = "", tiles = "" } = figure.dataset;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = L.map(box, {
    attributionControl: false, zoomControl: false, keyboard: false, scrollWheelZoom: false, dragging: false,
    zoomSnap: 0, zoomDelta: 1, zoomAnimation: !still, fadeAnimation: !still, maxBoundsViscosity: 1,
  });
  L.control.attribution({ prefix: false }).addAttribution(asText(attribution)).addTo(map);

  // In the order of the table, which is the order of the keyboard.
  const features = new Map(shapes.features.map(feature => [feature.id, feature]));
  const drawn = [...rows.keys()].flatMap(area => features.get(area) ?? []);

  // Each shape keeps every vertex it was sent: simplified one by one, neighbours would no longer touch.
  const layer = L.geoJSON(drawn, {
    style: feature => ({ className: `sm-area sm-area--${rows.get(feature.id).look}`, smoothFactor: 0, noClip: true }),
  });
  if (tiles !== "") L.tileLayer(tiles).addTo(map);
  const view = new WholeView(map, layer.getBounds());
  layer.addTo(map);

  const tip = new Tip(map);
  const drawnAreas = new Map();
  layer.eachLayer(area => {
    const row = rows.get(area.feature.id);
    const spot = roomiest(area);
    const link = makeLink(map, area, row, focused => tip.show(area, spot, row, focused), tip);
    const letter = new AreaLetter(map, area, spot, row);
    drawnAreas.set(area.feature.id, { area, row, link, letter });
  });
  map.on("zoomend", () => { for (const { letter } of drawnAreas.values()) letter.fit(); });
  followThePicture(figure, drawnAreas, tip);

  addControls(map, box.parentElement, view);
  holdTheWheel(map, box);
}

/** Wraps the drawn area in a link to its page, as in the picture, so that keys and assistive technology have it for nothing. */
function makeLink(map, area, row, show, tip) {
  const path = area.getElement();
  const link = document.createElementNS(path.namespaceURI, "a");
  link.setAttribute("href", row.href);
  link.setAttribute("aria-label", `${row.name}: ${row.says}`);
  path.replaceWith(link);
  link.append(path);

  link.addEventListener("pointerenter", event => { if (event.pointerType !== "touch") show(false); });
  link.addEventListener("pointerleave", event => { if (event.pointerType !== "touch") tip.hideSoon(); });
  link.addEventListener("focus", () => show(link.matches(":focus-visible")));
  link.addEventListener("blur", () => tip.hide());

  // A finger's first touch tells what the area is; its second follows the link. The end of a drag is no click.
  let onlyTells = false;
  link.addEventListener("pointerdown", event => { onlyTells = event.pointerType === "touch" && tip.area !== area; });
  link.addEventListener("keydown", () => { onlyTells = false; });
  link.addEventListener("click", event => {
    const dragged = map.dragging.enabled() && map.dragging.moved();
    if (onlyTells || dragged) event.preventDefault();
    if (onlyTells) show(false);
  });
  return link;
}

/** Scripts that change the picture say so with an event that names the areas that look or say something else; every link may lead elsewhere. */
function followThePicture(figure, drawn, tip) {
  const pictured = new Map([...figure.querySelectorAll(".sm-map__picture a[data-area]")].map(link => [link.dataset.area, link]));
  figure.addEventListener("sm:change", ({ detail: changed }) => {
    for (const [area, { link }] of drawn) link.setAttribute("href", pictured.get(area).getAttribute("href"));
    for (const code of changed) {
      if (!drawn.has(code)) continue;
      const { area, row, link, letter } = drawn.get(code);
      Object.assign(row, rowOf(pictured.get(code)));
      area.getElement().setAttribute("class", `sm-area sm-area--${row.look} leaflet-interactive`);
      link.setAttribute("aria-label", `${row.name}: ${row.says}`);
      letter.show(row);
      if (tip.area === area) tip.say(row);
    }
  });
}

/** The wheel scrolls the page, unless the map has the focus. */
function holdTheWheel(map, box) {
  box.addEventListener("focusin", () => map.scrollWheelZoom.enable());
  box.addEventListener("focusout", () => map.scrollWheelZoom.disable());
}

function asText(words) {
  const span = document.createElement("span");
  span.textContent = words;
  return span.innerHTML;
}
