import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { readArticles } from "#lib/files/read-articles";
import { readAuthority } from "#lib/files/read-authority";
import { createDeriver } from "#lib/use-cases/derive-article";
import { openDerivers } from "#scripts/index/open-derivers";
import { compileCommands } from "../../scripts/steps/compile-commands.mjs";

const NOTHING = { entry: null, splits: [] };
const BUILT_IN = { authorityFile: undefined, merges: [] };
const thread = pathToFileURL(resolve(join(await compileCommands(), "derive-in-thread.mjs")));
const derivers = openDerivers(BUILT_IN, { cores: 4, thread });
afterAll(() => derivers?.close());

it("threads derive what this one does, each article its own", async () => {
  const defaults = { outlet: null, published: null };
  const { authority, version } = readAuthority();
  const { derive } = createDeriver(authority, version);
  const asked: { readonly here: unknown; readonly there: Promise<unknown> | undefined }[] = [];
  for await (const found of readArticles(["corpus/barid-al-nakhil", "corpus/shatt-observer"], {
    defaults,
  })) {
    if (!("article" in found)) continue;
    const { article } = found;
    asked.push({ here: derive(article, NOTHING), there: derivers?.derive(article, NOTHING) });
  }
  expect(asked.length).toBeGreaterThan(5);
  for (const { here, there } of asked) expect(await there).toEqual(here);
});

it("no threads are opened where reading and the engine take all cores", () => {
  expect(openDerivers(BUILT_IN, { cores: 2 })).toBeNull();
});
