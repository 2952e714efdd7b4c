import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseMapFrame, isInFrame } from "#lib/query/choose-map-frame";
import { placeLabels } from "#lib/query/place-labels";
import { createThinPath } from "#lib/query/thin-path";

const BAGHDAD = { lat: 33.3, lon: 44.4, count: 40 };
const BASRA = { lat: 30.5, lon: 47.8, count: 20 };
const WASHINGTON = { lat: 38.9, lon: -77, count: 2 };

describe("the frame of a map", () => {
  it("holds where most is, and not the one city overseas", () => {
    const frame = chooseMapFrame([BAGHDAD, BASRA, WASHINGTON]);
    expect(frame).not.toBeNull();
    if (frame === null) return;
    expect([BAGHDAD, BASRA, WASHINGTON].map((point) => isInFrame(point, frame))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("is wide enough to recognise the country round a single place", () => {
    const frame = chooseMapFrame([BAGHDAD]);
    expect((frame?.east ?? 0) - (frame?.west ?? 0)).toBeGreaterThan(5);
  });

  it("is none without places", () => expect(chooseMapFrame([])).toBeNull());

  it("holds the place with the most mentions, wherever places are", () => {
    const point = fc.record({
      lat: fc.double({ min: -70, max: 70, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      count: fc.constant(1),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 5 }), point, (others, main) => {
        const points = [...others, { ...main, count: 10 }];
        const frame = chooseMapFrame(points);
        expect(frame !== null && isInFrame({ ...main, count: 10 }, frame)).toBe(true);
      }),
    );
  });
});

describe("labels on a map", () => {
  const size = { width: 200, height: 100, size: 10 };
  const dot = (label: string, x: number, y: number) => ({ label, x, y, radius: 4 });

  it("stand to the right, or to the left at the edge", () => {
    const [first, second] = placeLabels([dot("Basra", 20, 20), dot("Baghdad", 190, 80)], size);
    expect(first).toMatchObject({ label: "Basra", anchor: "start" });
    expect(second).toMatchObject({ label: "Baghdad", anchor: "end" });
  });

  it("never run over another one or the edge", () => {
    const dots = fc.array(
      fc.record({
        label: fc.constantFrom("Basra", "Baghdad", "Nasiriyah"),
        x: fc.integer({ min: 0, max: 200 }),
        y: fc.integer({ min: 0, max: 100 }),
        radius: fc.constant(4),
      }),
    );
    fc.assert(
      fc.property(dots, (all) => {
        const boxes = placeLabels(all, size).map(({ label, x, y, anchor }) => {
          const long = label.length * 5.4;
          const left = { start: x, middle: x - long / 2, end: x - long }[anchor];
          return { left, right: left + long, top: y - 4, bottom: y + 4 };
        });
        for (const [index, a] of boxes.entries()) {
          expect(a.left >= 0 && a.right <= 200 && a.top >= 0 && a.bottom <= 100).toBe(true);
          for (const b of boxes.slice(index + 1)) {
            const meet =
              a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
            expect(meet).toBe(false);
          }
        }
      }),
    );
  });
});

describe("a thin path", () => {
  const draw = (points: readonly (readonly [number, number])[]) => {
    const path = createThinPath(1);
    path.moveTo(0, 0);
    for (const [x, y] of points) path.lineTo(x, y);
    path.closePath();
    return path.toString();
  };

  it("keeps the corners and leaves out what lies too near to the point before", () => {
    expect(
      draw([
        [0.4, 0],
        [10, 0],
        [10.2, 0.2],
        [10, 10.04],
      ]),
    ).toBe("M0,0L10,0L10,10Z");
  });

  it("is empty for what is too small to be seen", () => {
    expect(
      draw([
        [0.3, 0],
        [0.3, 0.3],
      ]),
    ).toBe("");
  });
});
