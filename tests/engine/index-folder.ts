import path from "node:path";
import { Meilisearch } from "meilisearch";
import { inject } from "vitest";
import type { ActorMerge } from "#lib/article/corrections";
import { outletId } from "#lib/engine/documents";
import { createReader, type EngineReader } from "#lib/engine/reader";
import { INDEXES } from "#lib/engine/settings";
import { createWriter } from "#lib/engine/writer";
import { findRoots } from "#lib/files/find-roots";
import { readArticles } from "#lib/files/read-articles";
import { readAuthority } from "#lib/files/read-authority";
import { readCorrections } from "#lib/files/read-corrections";
import { chooseCorrections } from "#lib/use-cases/choose-corrections";
import { createDeriver, type DerivedArticle, type Deriver } from "#lib/use-cases/derive-article";
import { type IndexReport, indexArticles } from "#lib/use-cases/index-articles";
import { buildNameBook, type NameBook } from "#lib/use-cases/name-book";
import type { ArticleFinder } from "#lib/use-cases/take-articles";

/** A folder indexed into the engine of the test run, and what was derived from it on the way. */
export type Indexed = {
  readonly reader: EngineReader;
  readonly book: NameBook;
  readonly stored: readonly DerivedArticle[];
  readonly report: IndexReport;
  readonly warnings: readonly string[];
  /** The event of each article that has other reports, by the article's id. */
  readonly sharedEvents: ReadonlyMap<string, string>;
  readonly outletId: (name: string | null) => string;
};

type Options = {
  readonly prune?: boolean;
  readonly metadataFile?: string;
  /** The time of the run, ISO 8601. */
  readonly now?: string;
  /** true: into what is there already; else the engine is emptied first. */
  readonly again?: boolean;
};

let authority: ReturnType<typeof readAuthority> | null = null;
let plain: Deriver | null = null;

/** Reading the authority takes a second: once per test file is enough. */
export function bindAuthority(merges: readonly ActorMerge[] = []): Deriver {
  authority ??= readAuthority();
  if (merges.length > 0) return createDeriver(authority.authority, authority.version, merges);
  plain ??= createDeriver(authority.authority, authority.version);
  return plain;
}

/** Indexes a folder with the built-in authority, as the command does. */
export async function indexFolder(folder: string, options: Options = {}): Promise<Indexed> {
  const { url, masterKey } = inject("engine");
  const roots = (await findRoots([folder])).roots;
  const corrections = chooseCorrections(await readCorrections(roots));
  const deriver = bindAuthority(corrections.merges);
  const stored: DerivedArticle[] = [];
  const warnings: string[] = [];
  const { metadataFile, prune = false, again = false, now = "2026-01-01T00:00:00.000Z" } = options;
  if (!again) await emptyEngine(url, masterKey);
  const find: ArticleFinder = (isUnchanged) =>
    readArticles([folder], {
      defaults: { outlet: null, published: null },
      ...(metadataFile === undefined ? {} : { metadataFile }),
      isUnchanged,
    });
  const ports = {
    writer: createWriter(url, masterKey),
    corrections,
    deriver: {
      ...deriver,
      derive: (...given: Parameters<Deriver["derive"]>) => {
        const derived = deriver.derive(...given);
        stored.push(derived);
        return derived;
      },
    },
  };
  const report = await indexArticles(find, ports, {
    prune,
    roots: roots.map((root) => root.path),
    demonstrationRoot: path.resolve("corpus"),
    now,
    onArticle: () => {},
    onWarning: (warning) => warnings.push(warning),
  });
  const reader = createReader(url, masterKey);
  const book = buildNameBook(await reader.readNames());
  const sharedEvents = new Map<string, string>();
  for await (const { id, sharedEvent } of ports.writer.listIndexed()) {
    for (const event of sharedEvent) sharedEvents.set(id, event);
  }
  return { reader, book, stored, report, warnings, sharedEvents, outletId };
}

async function emptyEngine(url: string, key: string): Promise<void> {
  const client = new Meilisearch({ host: url, apiKey: key });
  for (const index of INDEXES) await client.deleteIndexIfExists(index);
}
