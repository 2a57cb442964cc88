// A map on which a place is put by a click. The two fields below are what counts; the map shows them.
import "./leaflet.js";

const L = globalThis.L;
const DECIMALS = 6;

export async function placeOnMap(box) {
  const latitude = document.getElementById("latitude");
  const longitude = document.getElementById("longitude");
  try {
    const answer = await fetch(box.dataset.shapes);
    if (!answer.ok) throw new Error(`${box.dataset.shapes} answered ${answer.status}`);
    draw(box, await answer.json(), latitude, longitude);
  } catch (problem) {
    box.hidden = true;
    console.warn("The map could not be drawn; the fields stay.", problem);
  }
}

function draw(box, shapes, latitude, longitude) {
  box.hidden = false;
  const map = L.map(box, { attributionControl: false, scrollWheelZoom: false, zoomSnap: 0 });
  const areas = L.geoJSON(shapes, { interactive: false, style: { className: "sm-results-map__area" } }).addTo(map);
  map.fitBounds(areas.getBounds());
  const place = L.marker([0, 0], { icon: L.divIcon({ className: "sm-place", iconSize: [24, 24] }), keyboard: false });

  const show = () => {
    const at = [Number.parseFloat(latitude.value), Number.parseFloat(longitude.value)];
    if (at.some(Number.isNaN)) place.remove();
    else place.setLatLng(at).addTo(map);
  };

  map.on("click", ({ latlng }) => {
    latitude.value = latlng.lat.toFixed(DECIMALS);
    longitude.value = latlng.lng.toFixed(DECIMALS);
    show();
  });
  for (const field of [latitude, longitude]) field.addEventListener("input", show);
  box.closest("details")?.addEventListener("toggle", () => map.invalidateSize());
  show();
}
