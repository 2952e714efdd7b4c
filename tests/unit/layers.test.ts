import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findViolations } from "#tests/unit/find-violations";

const FOLDERS = ["app", "components", "lib", "scripts"];

function readSources(): ReadonlyMap<string, string> {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  const sources = [...inFolders, "proxy.ts", "instrumentation.ts"].filter((path) =>
    /\.(?:tsx?|mjs|js)$/.test(path),
  );
  return new Map(sources.map((path) => [path, readFileSync(path, "utf8")]));
}

function violationsOf(files: Readonly<Record<string, string>>): string[] {
  return findViolations(new Map(Object.entries(files)));
}

describe("the layers of the house", () => {
  test("the sources keep the law", () => {
    const sources = readSources();
    expect(sources.size).toBeGreaterThan(50);
    expect(findViolations(sources)).toEqual([]);
  });

  test("an import that points up is found", () => {
    const planted = { "lib/extract/find-dates.ts": 'import { merge } from "#lib/events/merge";' };
    expect(violationsOf(planted)).toEqual([
      "lib/extract/find-dates.ts imports lib/events/merge.ts: extract may not import events",
    ]);
  });

  test("an import over several lines, of a default, for effect or at run time is found", () => {
    const up = '"#lib/use-cases/views"';
    const ways = [
      `import {\n  type A,\n  b,\n} from ${up};`,
      `import all from ${up};`,
      `import ${up};`,
      `const all = await import(${up});`,
      `export { b } from ${up};`,
    ];
    for (const text of ways) expect(violationsOf({ "lib/files/walk.ts": text })).toHaveLength(1);
  });

  test("components may name the types of a use case and not call it", () => {
    const types =
      'import type { A } from "#lib/use-cases/views";\nimport { type B } from "#lib/use-cases/views";';
    expect(violationsOf({ "components/row.tsx": types })).toEqual([]);
    const call = 'import { searchArticles, type B } from "#lib/use-cases/search-articles";';
    expect(violationsOf({ "components/row.tsx": call })).toHaveLength(1);
  });

  test("components and relative paths are resolved like the bundler does", () => {
    const sideways = { "lib/query/hrefs.ts": 'import { row } from "../engine/reader";' };
    expect(violationsOf(sideways)).toEqual([
      "lib/query/hrefs.ts imports lib/engine/reader.ts: query may not import engine",
    ]);
    const down = { "lib/portal.ts": 'import { Row } from "#components/row";' };
    expect(violationsOf(down)).toEqual([
      "lib/portal.ts imports components/row.tsx: portal may not import components",
    ]);
  });

  test.each([
    ["meilisearch", "lib/use-cases/search-articles.ts"],
    ["meilisearch", "app/page.tsx"],
    ["node:fs", "lib/extract/read-words.ts"],
    ["node:fs/promises", "app/page.tsx"],
    ["node:child_process", "lib/engine/connect.ts"],
    ["node:net", "lib/portal.ts"],
    ["react", "lib/query/hrefs.ts"],
    ["next/server", "lib/use-cases/read-article.ts"],
    ["node:path", "lib/compare/align.ts"],
  ])("%s in %s is found", (module, path) => {
    expect(violationsOf({ [path]: `import { x } from "${module}";` })).toHaveLength(1);
  });

  test.each([
    ["meilisearch", "lib/engine/connect.ts"],
    ["node:fs", "lib/files/walk-folder.ts"],
    ["node:child_process", "lib/engine/process/spawn-bound.ts"],
    ["node:fs", "lib/engine/process.ts"],
    ["node:crypto", "lib/article/article-id.ts"],
  ])("%s belongs in %s", (module, path) => {
    expect(violationsOf({ [path]: `import { x } from "${module}";` })).toEqual([]);
  });

  test("reading the environment elsewhere than in lib/env.ts is found", () => {
    const text = "export const port = process.env.PORT;";
    expect(violationsOf({ "scripts/up.ts": text })).toHaveLength(1);
    expect(violationsOf({ "lib/env.ts": text })).toEqual([]);
    expect(violationsOf({ "scripts/up.ts": "// not process.env\n/** nor process.env */" })).toEqual(
      [],
    );
  });

  test.each(["Date.now()", "new Date()", "Math.random()", 'fetch("/")', "console.log(1)"])(
    "%s in a pure layer is found",
    (world) => {
      expect(violationsOf({ "lib/events/label.ts": `const x = ${world};` })).toHaveLength(1);
      expect(violationsOf({ "lib/files/walk.ts": `const x = ${world};` })).toEqual([]);
    },
  );

  test("a ring of imports is found once", () => {
    const ring = {
      "lib/article/a.ts": 'import { b } from "#lib/article/b";',
      "lib/article/b.ts": 'import type { c } from "#lib/article/c";',
      "lib/article/c.ts": 'import { a } from "./a";',
    };
    expect(violationsOf(ring)).toEqual([
      "the imports run in a ring: lib/article/a.ts -> lib/article/b.ts -> lib/article/c.ts -> lib/article/a.ts",
    ]);
  });

  test("a folder that the table does not know is found", () => {
    expect(violationsOf({ "lib/utils/x.ts": 'import { y } from "#lib/article/y";' })).toHaveLength(
      1,
    );
  });
});
