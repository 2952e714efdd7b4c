type Dot = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
};

/** Where a label is written: its middle line at `y`, and `x` its start, middle or end. */
export type PlacedLabel = {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
};

type Place = Omit<PlacedLabel, "label">;

type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const GAP = 4;
/** Width of a letter over the size of the type, on average. */
const LETTER = 0.54;
/** Height of a line of capitals over the size of the type. */
const LINE = 0.8;

/**
 * Writes the labels of dots beside them, the first first, and leaves out those that would run over the
 * edge, another label or another dot. Sizes in the units of the drawing.
 */
export function placeLabels(
  dots: readonly Dot[],
  {
    width,
    height,
    size,
  }: { readonly width: number; readonly height: number; readonly size: number },
): PlacedLabel[] {
  const taken: Box[] = dots.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return dots.flatMap((dot, index) => {
    const long = dot.label.length * size * LETTER;
    for (const place of placesBeside(dot, size)) {
      const box = boxOf(place, long, size);
      const fits = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      if (!fits || taken.some((other, at) => at !== index && overlap(box, other))) continue;
      taken.push(box);
      return [{ label: dot.label, ...place }];
    }
    return [];
  });
}

/** To the right, to the left, below, above. */
function placesBeside({ x, y, radius }: Dot, size: number): readonly Place[] {
  const away = radius + GAP;
  return [
    { x: x + away, y, anchor: "start" },
    { x: x - away, y, anchor: "end" },
    { x, y: y + radius + size / 2, anchor: "middle" },
    { x, y: y - radius - size / 2, anchor: "middle" },
  ];
}

function boxOf({ x, y, anchor }: Place, long: number, size: number): Box {
  const left = { start: x, middle: x - long / 2, end: x - long }[anchor];
  const half = (size * LINE) / 2;
  return { left, right: left + long, top: y - half, bottom: y + half };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
