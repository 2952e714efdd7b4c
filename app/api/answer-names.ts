import type { NextRequest } from "next/server";
import { respond } from "#app/api/answer";
import { answerCsv } from "#app/api/answer-csv";
import { answerJsonl } from "#app/api/answer-jsonl";
import { originOf } from "#app/api/origin-of";
import { EXPORTED_NAMES } from "#app/api/schemas/exported-names";
import { portal } from "#lib/portal";
import { type ListFormat, type NameList, valueHref } from "#lib/query/hrefs";
import { UNKNOWN } from "#lib/query/search-state";

const READ = { actors: readActors, cities: readCities, outlets: readOutlets };

/** A list of names as its page shows it, the most frequent first, as a file. */
export function answerNames(
  request: NextRequest,
  list: NameList,
  format: ListFormat,
): Promise<Response> {
  return respond(async () => {
    const origin = originOf(request);
    const source = { exported_from: `${origin}/${list}`, exported_at: new Date().toISOString() };
    const rows = (await READ[list](origin)).map((row) => ({ ...source, ...row }));
    return format === "csv"
      ? answerCsv(list, Object.keys(EXPORTED_NAMES[list].shape), rows)
      : answerJsonl(list, [rows]);
  });
}

async function readActors(origin: string) {
  const [{ facets }, entries] = await Promise.all([portal.describeCollection(), portal.actors()]);
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  return facets.actor.map(({ id, label, arabic = null, count }) => {
    const { kind = null, role = null, alignment = null, parent = null } = entryOf.get(id) ?? {};
    return {
      id,
      actor: label,
      arabic,
      kind,
      role,
      alignment,
      belongs_to: entryOf.get(parent ?? "")?.label ?? parent,
      articles: count,
      link: `${origin}${valueHref("actor", id)}`,
    };
  });
}

async function readCities(origin: string) {
  const { facets, points } = await portal.describeCollection();
  const pointOf = new Map(points.map((point) => [point.id, point]));
  return facets.city.map(({ id, label, arabic = null, count }) => ({
    id,
    city: label,
    arabic,
    latitude: pointOf.get(id)?.lat ?? null,
    longitude: pointOf.get(id)?.lon ?? null,
    articles: count,
    link: `${origin}${valueHref("city", id)}`,
  }));
}

async function readOutlets(origin: string) {
  const { facets } = await portal.describeCollection();
  return facets.outlet.map(({ id, label, count }) => ({
    id,
    outlet: id === UNKNOWN ? null : label,
    articles: count,
    link: `${origin}${valueHref("outlet", id)}`,
  }));
}
