import type { EngineReader } from "#lib/engine/reader";
import { EMPTY_STATE, UNKNOWN } from "#lib/query/search-state";
import { countSpellings } from "#lib/use-cases/count-spellings";
import type { NameBook } from "#lib/use-cases/name-book";
import type { OutletView } from "#lib/use-cases/profile-views";
import { readProfile } from "#lib/use-cases/read-profile";

/** Actors whose spellings are listed. */
const MAIN_ACTORS = 8;

/** An outlet with what its articles have in common and how it writes the names it uses most; null if unknown. */
export async function readOutlet(
  reader: EngineReader,
  book: NameBook,
  id: string,
): Promise<OutletView | null> {
  if (id === UNKNOWN || !book.has("outlet", id)) return null;
  const include = { ...EMPTY_STATE.include, outlet: [id] };
  const oldestFirst = { ...EMPTY_STATE, include, sort: "oldest" } as const;
  const [{ profile, articles }, oldest] = await Promise.all([
    readProfile(reader, book, "outlet", id),
    reader.search({ state: oldestFirst, q: "", perPage: 1, detail: "line" }, []),
  ]);
  return {
    ...profile,
    id,
    label: book.labelOf("outlet", id),
    first: oldest.hits[0]?.published ?? null,
    last: profile.newest[0]?.published ?? null,
    undated: profile.facets.year.find((year) => year.id === UNKNOWN)?.count ?? 0,
    spellings: profile.facets.actor.slice(0, MAIN_ACTORS).flatMap((actor) => {
      const written = countSpellings(
        articles,
        ({ analysis }) => analysis?.actors.find((one) => one.id === actor.id)?.mentions ?? [],
      );
      return written.length === 0
        ? []
        : [{ actor, written: written.map(({ text, times }) => ({ text, times })) }];
    }),
  };
}
