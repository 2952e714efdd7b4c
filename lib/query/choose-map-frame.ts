/** Degrees. */
export type MapPoint = { readonly lat: number; readonly lon: number; readonly count: number };
export type MapFrame = {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
};

/** This share of all mentions decides the frame: one city overseas must not shrink the rest to a dot. */
const SHARE_SHOWN = 0.8;
const LEAST_WIDTH = 9;
const LEAST_HEIGHT = 7;
const MARGIN = 0.12;

/** The stretch of the world that holds most of what is counted, with a margin; null without points. */
export function chooseMapFrame(points: readonly MapPoint[]): MapFrame | null {
  if (points.length === 0) return null;
  const lon = medianOf(points, (point) => point.lon);
  const lat = medianOf(points, (point) => point.lat);
  const distance = (point: MapPoint) => Math.hypot(point.lon - lon, point.lat - lat);
  const wanted = SHARE_SHOWN * points.reduce((sum, { count }) => sum + count, 0);
  const shown: MapPoint[] = [];
  let held = 0;
  for (const point of points.toSorted((a, b) => distance(a) - distance(b))) {
    if (held >= wanted) break;
    shown.push(point);
    held += point.count;
  }
  const [west, east] = widen(
    shown.map((point) => point.lon),
    LEAST_WIDTH,
  );
  const [south, north] = widen(
    shown.map((point) => point.lat),
    LEAST_HEIGHT,
  );
  return { west, east, south: Math.max(south, -80), north: Math.min(north, 80) };
}

export function isInFrame(point: MapPoint, { west, east, south, north }: MapFrame): boolean {
  return point.lon >= west && point.lon <= east && point.lat >= south && point.lat <= north;
}

function medianOf(points: readonly MapPoint[], read: (point: MapPoint) => number): number {
  const sorted = points.toSorted((a, b) => read(a) - read(b));
  const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
  let held = 0;
  for (const point of sorted) {
    held += point.count;
    if (held >= half) return read(point);
  }
  return 0;
}

function widen(values: readonly number[], least: number): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const half = Math.max(((high - low) * (1 + 2 * MARGIN)) / 2, least / 2);
  const middle = (low + high) / 2;
  return [middle - half, middle + half];
}
