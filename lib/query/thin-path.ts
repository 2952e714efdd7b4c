type Point = readonly [x: number, y: number];

/** Takes lines like a canvas does, and gives them as the data of an SVG path. */
export type ThinPath = {
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly closePath: () => void;
  /** Never called for outlines; a canvas has it. */
  readonly arc: () => void;
  readonly beginPath: () => void;
  readonly toString: () => string;
};

/**
 * A path that leaves out points nearer than `least` to the one before, and closed lines too small to be
 * seen: coasts are stored finer than they are drawn. Rounded to tenths.
 */
export function createThinPath(least: number): ThinPath {
  const lines: string[] = [];
  let line: Point[] = [];
  const isNear = ([x, y]: Point) => {
    const last = line.at(-1);
    return last !== undefined && Math.hypot(x - last[0], y - last[1]) < least;
  };
  return {
    moveTo: (x, y) => {
      line = [[x, y]];
    },
    lineTo: (x, y) => {
      if (!isNear([x, y])) line.push([x, y]);
    },
    closePath: () => {
      if (line.length > 2) lines.push(`M${line.map(writePoint).join("L")}Z`);
      line = [];
    },
    arc: () => {},
    beginPath: () => {},
    toString: () => lines.join(""),
  };
}

const writePoint = ([x, y]: Point) => `${round(x)},${round(y)}`;
const round = (value: number) => Math.round(value * 10) / 10;
