import { type ExtendedFeature, type GeoProjection, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import fine from "world-atlas/countries-50m.json";
import coarse from "world-atlas/countries-110m.json";
import type { MapFrame } from "#lib/query/choose-map-frame";
import { createThinPath } from "#lib/query/thin-path";

/** Degrees from which on the coarse outlines are as good. */
const WIDE = 40;
/** Points nearer to each other than this are not drawn, in units of the drawing. */
const LEAST_STEP = 0.7;

type Country = { readonly shape: ExtendedFeature; readonly frame: MapFrame };

const atlas: Partial<Record<"fine" | "coarse", readonly Country[]>> = {};

type Props = { readonly projection: GeoProjection; readonly frame: MapFrame };

/** The countries that lie in a frame, as one path. */
export function WorldOutline({ projection, frame }: Props) {
  const path = createThinPath(LEAST_STEP);
  const draw = geoPath(projection, path);
  for (const country of readCountries(frame.east - frame.west > WIDE ? "coarse" : "fine")) {
    if (meet(country.frame, frame)) draw(country.shape);
  }
  return <path className="map-land" d={path.toString()} />;
}

function readCountries(scale: "fine" | "coarse"): readonly Country[] {
  const world = scale === "fine" ? fine : coarse;
  atlas[scale] ??= feature(world, world.objects.countries).features.map((shape) => ({
    shape,
    frame: frameOf(shape),
  }));
  return atlas[scale];
}

/** By plain coordinates: a country across the antimeridian counts as round the whole world, which does no harm. */
function frameOf({ geometry }: ExtendedFeature): MapFrame {
  const at = { west: 180, east: -180, south: 90, north: -90 };
  if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return at;
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  for (const [lon = 0, lat = 0] of rings.flat()) {
    at.west = Math.min(at.west, lon);
    at.east = Math.max(at.east, lon);
    at.south = Math.min(at.south, lat);
    at.north = Math.max(at.north, lat);
  }
  return at;
}

// The drawing may show more than the frame asks for, where its shape is another.
function meet(country: MapFrame, { west, east, south, north }: MapFrame): boolean {
  const [wide, high] = [east - west, north - south];
  return (
    country.west <= east + wide &&
    country.east >= west - wide &&
    country.south <= north + high &&
    country.north >= south - high
  );
}
