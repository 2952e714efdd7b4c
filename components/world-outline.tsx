import { type GeoProjection, geoPath } from "d3-geo";
import type { Feature, Position } from "geojson";
import { feature } from "topojson-client";
import world from "world-atlas/countries-50m.json";
import type { MapFrame } from "#lib/query/choose-map-frame";

type Country = { readonly shape: Feature; readonly frame: MapFrame };

let countries: readonly Country[] | null = null;

type Props = { readonly projection: GeoProjection; readonly frame: MapFrame };

/** The countries that lie in a frame, as one path. */
export function WorldOutline({ projection, frame }: Props) {
  countries ??= readCountries();
  const draw = geoPath(projection).digits(1);
  const paths = countries
    .filter((country) => meet(country.frame, frame))
    .map(({ shape }) => draw(shape) ?? "");
  return <path className="map-land" d={paths.join("")} />;
}

function readCountries(): Country[] {
  return feature(world, world.objects.countries).features.map((shape) => ({
    shape,
    frame: frameOf(shape),
  }));
}

/** By plain coordinates: a country across the antimeridian counts as round the whole world, which does no harm. */
function frameOf({ geometry }: Feature): MapFrame {
  const at = { west: 180, east: -180, south: 90, north: -90 };
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return at;
  const rings: Position[][] =
    geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
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
