// The view of all areas at once. In it the map cannot be moved, so that a finger on it scrolls the page; zoomed in it can.
// When its box changes, a map that showed everything still does.
const edge = 8;
const levels = 5;

export class WholeView {
  #map;
  #bounds;
  #isShown = true;

  constructor(map, bounds) {
    this.#map = map;
    this.#bounds = bounds;
    this.#refit();
    map.on("zoomend", () => {
      this.#isShown = map.getZoom() <= map.getMinZoom() + .01;
      map.dragging[this.#isShown ? "disable" : "enable"]();
    });
    new ResizeObserver(() => this.#refit()).observe(map.getContainer());
  }

  get isShown() {
    return this.#isShown;
  }

  show(options = {}) {
    this.#map.fitBounds(this.#bounds, { paddingTopLeft: [edge, edge], paddingBottomRight: [edge, this.#below()], ...options });
  }

  /** Room for the words of the attribution, which lie at the bottom. */
  #below() {
    return edge + (this.#map.attributionControl?.getContainer().offsetHeight ?? 0);
  }

  #refit() {
    const map = this.#map;
    const stay = this.#isShown;
    map.setMaxBounds(null);
    map.options.minZoom = 0;
    map.invalidateSize({ animate: false });
    if (stay) this.show({ animate: false });
    const least = map.getBoundsZoom(this.#bounds, false, globalThis.L.point(2 * edge, edge + this.#below()));
    this.#isShown = stay;
    map.setMinZoom(least).setMaxZoom(least + levels).setMaxBounds(this.#bounds.pad(.3));
  }
}
