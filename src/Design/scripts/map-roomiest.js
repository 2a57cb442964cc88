// The spot of an area where there is most room for what stands on it.
const tries = 24;

/** Of a grid of points over the area, the one farthest from its edge; the middle of the area where the grid misses it. */
export function roomiest(area) {
  const box = area.getBounds();
  const narrow = Math.cos(box.getCenter().lat * Math.PI / 180);
  const edges = edgesOf(area.getLatLngs(), narrow);
  let best = null;
  let most = 0;
  for (let row = 1; row < tries; row++) {
    for (let column = 1; column < tries; column++) {
      const lat = box.getSouth() + (box.getNorth() - box.getSouth()) * row / tries;
      const lng = box.getWest() + (box.getEast() - box.getWest()) * column / tries;
      const room = roomAt(lng * narrow, lat, edges);
      if (room > most) [best, most] = [{ lat, lng }, room];
    }
  }
  return best ?? area.getCenter();
}

function edgesOf(shape, narrow) {
  if (Array.isArray(shape[0])) return shape.flatMap(part => edgesOf(part, narrow));
  return shape.map((end, index) => {
    const start = shape.at(index - 1);
    return [start.lng * narrow, start.lat, end.lng * narrow, end.lat];
  });
}

/** The squared distance to the nearest edge; 0 outside the area. */
function roomAt(x, y, edges) {
  let inside = false;
  let nearest = Infinity;
  for (const [x1, y1, x2, y2] of edges) {
    if (y1 > y !== y2 > y && x < x1 + (x2 - x1) * (y - y1) / (y2 - y1)) inside = !inside;
    const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
    nearest = Math.min(nearest, (x - x1 - along * (x2 - x1)) ** 2 + (y - y1 - along * (y2 - y1)) ** 2);
  }
  return inside ? nearest : 0;
}
