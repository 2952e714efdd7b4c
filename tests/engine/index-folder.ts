import path from "node:path";
import { Meilisearch } from "meilisearch";
import { inject } from "vitest";
import { outletId } from "#lib/engine/documents";
import { createReader, type EngineReader } from "#lib/engine/reader";
import { INDEXES } from "#lib/engine/settings";
import { createWriter } from "#lib/engine/writer";
import type { Authority } from "#lib/extract/authority-entry";
import { findRoots } from "#lib/files/find-roots";
import { readArticles } from "#lib/files/read-articles";
import { readAuthority } from "#lib/files/read-authority";
import { createDeriver, type DerivedArticle } from "#lib/use-cases/derive-article";
import { type IndexReport, indexArticles } from "#lib/use-cases/index-articles";
import { buildNameBook, type NameBook } from "#lib/use-cases/name-book";

/** A folder indexed into the engine of the test run, and what was derived from it on the way. */
export type Indexed = {
  readonly reader: EngineReader;
  readonly book: NameBook;
  readonly stored: readonly DerivedArticle[];
  readonly report: IndexReport;
  /** The event of each article that has other reports, by the article's id. */
  readonly sharedEvents: ReadonlyMap<string, string>;
  readonly outletId: (name: string | null) => string;
};

type Options = {
  readonly prune?: boolean;
  readonly metadataFile?: string;
  /** true: into what is there already; else the engine is emptied first. */
  readonly again?: boolean;
};

type Deriver = ReturnType<typeof createDeriver> & { readonly authority: Authority };
let deriver: Deriver | null = null;

/** Reading the authority takes a second: once per test file is enough. */
function bindAuthority(): Deriver {
  if (deriver !== null) return deriver;
  const { authority, version } = readAuthority();
  deriver = { authority, ...createDeriver(authority, version) };
  return deriver;
}

/** Indexes a folder with the built-in authority, as the command does. */
export async function indexFolder(folder: string, options: Options = {}): Promise<Indexed> {
  const { url, masterKey } = inject("engine");
  const { authority, derive, hashOf } = bindAuthority();
  const stored: DerivedArticle[] = [];
  const { metadataFile, prune = false, again = false } = options;
  if (!again) await emptyEngine(url, masterKey);
  const found = readArticles([folder], {
    defaults: { outlet: null, published: null },
    ...(metadataFile === undefined ? {} : { metadataFile }),
  });
  const ports = {
    writer: createWriter(url, masterKey),
    authority,
    hashOf,
    derive: (article: Parameters<typeof derive>[0]) => {
      const derived = derive(article);
      stored.push(derived);
      return derived;
    },
  };
  const report = await indexArticles(found, ports, {
    prune,
    roots: (await findRoots([folder])).roots.map((root) => root.path),
    demonstrationRoot: path.resolve("corpus"),
    onArticle: () => {},
    onWarning: () => {},
  });
  const reader = createReader(url, masterKey);
  const book = buildNameBook(await reader.readNames());
  const sharedEvents = new Map<string, string>();
  for await (const { id, sharedEvent } of ports.writer.listIndexed()) {
    for (const event of sharedEvent) sharedEvents.set(id, event);
  }
  return { reader, book, stored, report, sharedEvents, outletId };
}

async function emptyEngine(url: string, key: string): Promise<void> {
  const client = new Meilisearch({ host: url, apiKey: key });
  for (const index of INDEXES) await client.deleteIndexIfExists(index);
}
