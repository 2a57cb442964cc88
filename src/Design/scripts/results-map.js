// Lays a map that zooms over the picture of the places that were found. Places that lie close together are one dot with their number.
// If anything fails, the picture stays; the list has everything.
import "./leaflet.js";
import "./leaflet.markercluster.js";
import { addControls } from "./map-controls.js";
import { WholeView } from "./map-whole-view.js";

const L = globalThis.L;

export async function showResults(figure) {
  const stage = figure.querySelector(".sm-results-map__stage");
  const live = document.createElement("div");
  live.className = "sm-results-map__live";
  try {
    const [shapes, places] = await Promise.all([read(figure.dataset.shapes), read(figure.dataset.places)]);
    stage.append(live);
    draw(live, shapes, places);
    stage.classList.add("sm-results-map__stage--live");
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

function draw(box, shapes, places) {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = L.map(box, {
    attributionControl: false, zoomControl: false, scrollWheelZoom: false, zoomSnap: 0, zoomDelta: 1,
    zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still, maxZoom: 15,
  });
  const areas = L.geoJSON(shapes, { interactive: false, style: { className: "sm-results-map__area", smoothFactor: 0, noClip: true } });
  const view = new WholeView(map, areas.getBounds());
  areas.addTo(map);
  const dots = L.markerClusterGroup({ animate: !still, maxClusterRadius: 36, showCoverageOnHover: false, spiderfyOnMaxZoom: true, iconCreateFunction: clusterIcon });
  for (const place of places.features) dots.addLayer(dotOf(place));
  dots.addTo(map);
  addControls(map, box.parentElement, view);
}

function dotOf({ geometry: { coordinates: [lon, lat] }, properties }) {
  const title = [properties.name, properties.standing].join(", ");
  const icon = L.divIcon({ className: "sm-place", iconSize: [24, 24] });
  return L.marker([lat, lon], { icon, title, alt: title, riseOnHover: true }).bindPopup(() => popupOf(properties));
}

function popupOf({ name, provider, standing, page }) {
  const box = document.createElement("div");
  const link = document.createElement("a");
  link.className = "govuk-link";
  link.href = page;
  link.textContent = name;
  const rest = document.createElement("p");
  rest.textContent = [provider, standing].filter(Boolean).join(" · ");
  box.append(link, rest);
  return box;
}

/** A cluster is a button: those who hear the page are told what it holds. */
function clusterIcon(cluster) {
  const count = cluster.getChildCount();
  const html = `<span aria-hidden="true">${count}</span><span class="govuk-visually-hidden">${count} services close together: zoom in</span>`;
  return L.divIcon({ className: "sm-place sm-place--many", html, iconSize: [32, 32] });
}
