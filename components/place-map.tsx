import { type GeoProjection, geoMercator } from "d3-geo";
import { WorldOutline } from "#components/world-outline";
import { chooseMapFrame, isInFrame, type MapFrame } from "#lib/query/choose-map-frame";
import { placeLabels } from "#lib/query/place-labels";

/** Drawn as large as it is shown, so that its type can be read: in a side column or across a page. */
const SIZES = {
  side: { width: 320, height: 250, size: 13, className: "" },
  page: { width: 480, height: 340, size: 14, className: "max-w-[40rem]" },
} as const;
const SMALLEST = 3.5;
const LARGEST = 10;
const NAMED_OUTSIDE = 3;

/** A place in degrees; `count` decides the size of its dot. */
export type MappedPlace = {
  readonly label: string;
  readonly lat: number;
  readonly lon: number;
  readonly count: number;
  readonly href: string;
};

type Props = {
  readonly points: readonly MappedPlace[];
  readonly room: keyof typeof SIZES;
};

/**
 * Places on an outline map, drawn where the page is made. It says nothing that the list of places which
 * must stand beside it does not: for those who do not see it, the list is the map.
 */
export function PlaceMap({ points, room }: Props) {
  const frame = chooseMapFrame(points);
  if (frame === null) return null;
  const { className, ...drawing } = SIZES[room];
  const { width, height, size } = drawing;
  const projection = fitTo(frame, width, height);
  const most = Math.max(...points.map(({ count }) => count));
  const shown = points.filter((point) => isInFrame(point, frame));
  const outside = points.filter((point) => !shown.includes(point)).map(({ label }) => label);
  const dots = shown
    .toSorted((a, b) => b.count - a.count)
    .map((point) => {
      const [x = 0, y = 0] = projection([point.lon, point.lat]) ?? [];
      const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(point.count / most);
      return { ...point, x: round(x), y: round(y), radius: round(radius) };
    });
  const labels = placeLabels(dots, drawing);
  return (
    <figure className={className}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="map">
        <WorldOutline projection={projection} frame={frame} />
        {dots.map(({ label, href, x, y, radius }) => (
          <a key={href} href={href} tabIndex={-1}>
            <title>{label}</title>
            <circle className="map-dot" cx={x} cy={y} r={radius} />
          </a>
        ))}
        {labels.map(({ label, x, y, anchor }) => (
          <text
            key={`${label} ${x} ${y}`}
            className="map-label"
            x={x}
            y={y + size / 3}
            fontSize={size}
            textAnchor={anchor}
          >
            {label}
          </text>
        ))}
      </svg>
      <figcaption className="pt-1 text-meta text-muted">
        {outside.length === 0 ? null : (
          <>
            Not on this stretch of the map: <bdi>{nameSome(outside)}</bdi>.{" "}
          </>
        )}
        Outlines: Natural Earth; not a statement on borders.
      </figcaption>
    </figure>
  );
}

function fitTo(
  { west, east, south, north }: MapFrame,
  width: number,
  height: number,
): GeoProjection {
  const corners = {
    type: "MultiPoint" as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  return geoMercator()
    .precision(0)
    .fitSize([width, height], corners)
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
}

function nameSome(labels: readonly string[]): string {
  const named = labels.slice(0, NAMED_OUTSIDE).join(", ");
  const more = labels.length - NAMED_OUTSIDE;
  return more > 0 ? `${named} and ${more} more` : named;
}

const round = (value: number) => Math.round(value * 10) / 10;
