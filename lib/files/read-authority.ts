import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Authority } from "#lib/extract/authority-entry";
import { mergeAuthority } from "#lib/extract/merge-authority";
import { parseActors, parseAuthorityChange, parsePlaces } from "#lib/extract/parse-authority";

const FOLDER = join("lib", "authority");
const BUILT_IN = {
  actors: join(FOLDER, "actors.yaml"),
  places: join(FOLDER, "places.yaml"),
  table: join(FOLDER, "places.tsv"),
};

export type ReadAuthority = {
  readonly authority: Authority;
  /** SHA-256 over all that was read: it changes when a name does. */
  readonly version: string;
};

/**
 * The built-in authority, read relative to the working directory, with the changes of a user's file if
 * one is given. Throws an Error that names the file, and line, entry and field where they are known.
 */
export function readAuthority(userFile?: string): ReadAuthority {
  const actors = readText(BUILT_IN.actors);
  const places = readText(BUILT_IN.places);
  const table = readText(BUILT_IN.table);
  const user = userFile === undefined ? "" : readText(userFile);
  const builtIn = {
    actors: parseActors(actors, BUILT_IN.actors),
    places: parsePlaces(places, table, BUILT_IN.places, BUILT_IN.table),
  };
  const authority = mergeAuthority(builtIn, parseAuthorityChange(user, userFile ?? ""));
  return { authority, version: hash([actors, places, table, user]) };
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new Error(`Cannot read authority "${path}": wanted a readable text file`, { cause });
  }
}

function hash(texts: readonly string[]): string {
  const sum = createHash("sha256");
  for (const text of texts) sum.update(`${text.length}\n`).update(text);
  return sum.digest("hex");
}
