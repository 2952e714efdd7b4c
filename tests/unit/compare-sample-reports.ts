import type { Paragraph, ParagraphKind } from "#lib/article/article";
import type { Report } from "#lib/compare/comparison";
import type {
  Analysis,
  Attribution,
  DateFact,
  Evidence,
  Figure,
  Quote,
  SourceKind,
} from "#lib/extract/analysis";
import type { ActorKind, PlaceKind } from "#lib/extract/authority-entry";

type Named<Kind> = {
  readonly kind?: Kind;
  readonly label?: string;
  readonly as: readonly string[];
};
type Source = {
  readonly text: string;
  readonly origin?: string;
  readonly kind?: SourceKind;
  readonly actor?: string;
  readonly via?: readonly string[];
};

export type Sample = {
  readonly id: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly paragraphs: readonly (
    | string
    | { readonly text: string; readonly kind: ParagraphKind }
  )[];
  readonly actors?: Readonly<Record<string, Named<ActorKind>>>;
  readonly places?: Readonly<Record<string, Named<PlaceKind> & { readonly city?: string | null }>>;
  readonly figures?: readonly (Partial<Omit<Figure, "attribution" | "parts" | "partOf">> & {
    readonly words: string;
    readonly by?: Source;
    readonly partOfWords?: string;
  })[];
  readonly dates?: readonly (Partial<DateFact> & { readonly words: string })[];
  readonly quotes?: readonly {
    readonly words: string;
    readonly speaker?: string;
    readonly by?: Source;
  }[];
  readonly sources?: readonly Source[];
  readonly eventDate?: string;
  readonly mainPlace?: string;
};

/** A report whose facts are given by their words: each is looked up in the paragraphs. */
export function makeReport(sample: Sample): Report {
  const paragraphs = sample.paragraphs.map((given, index): Paragraph => {
    const { text, kind } =
      typeof given === "string" ? { text: given, kind: "body" as const } : given;
    return { n: index + 1, text, kind };
  });
  const find = (words: string) => findWords(paragraphs, words);
  return {
    article: {
      id: sample.id,
      file: `${sample.id}.txt`,
      title: null,
      outlet: sample.outlet ?? null,
      url: null,
      published: sample.published ?? null,
      publishedTime: null,
      lang: "en",
      paragraphs,
    },
    analysis: analysisOf(sample, paragraphs, find),
    outletLabel: sample.outlet ?? sample.id,
  };
}

function analysisOf(
  sample: Sample,
  paragraphs: readonly Paragraph[],
  find: (words: string) => Evidence,
): Analysis {
  const attribution = (source: Source): Attribution => ({
    ...find(source.text),
    text: source.text,
    kind: source.kind ?? "institution",
    actor: source.actor ?? null,
    count: null,
    origin: source.origin ?? source.text,
    via: source.via ?? [],
  });
  const figures = sample.figures ?? [];
  return {
    actors: Object.entries(sample.actors ?? {}).map(([id, { kind, label, as }]) => ({
      id,
      kind: kind ?? "faction",
      label: label ?? id,
      mentions: findAll(paragraphs, as),
    })),
    places: Object.entries(sample.places ?? {}).map(([id, { kind, label, as, city }]) => ({
      id,
      kind: kind ?? "city",
      label: label ?? id,
      city: city === undefined ? id : city,
      mentions: findAll(paragraphs, as),
    })),
    dates: (sample.dates ?? []).map(({ words, ...date }) => ({
      ...find(words),
      value: null,
      precision: "day",
      until: null,
      time: null,
      weekday: null,
      consistent: true,
      readings: [],
      basis: "stated",
      future: false,
      ...date,
    })),
    figures: figures.map(
      ({ words, by, partOfWords, ...figure }): Figure => ({
        ...find(words),
        metric: "killed",
        low: null,
        high: figure.bound === "at least" ? null : (figure.low ?? null),
        bound: "exactly",
        unknown: false,
        named: null,
        actor: null,
        place: null,
        relation: "main",
        ...figure,
        attribution: by === undefined ? null : attribution(by),
        parts: figures.flatMap((part, index) => (part.partOfWords === words ? [index] : [])),
        partOf:
          partOfWords === undefined
            ? null
            : figures.findIndex((total) => total.words === partOfWords),
      }),
    ),
    quotes: (sample.quotes ?? []).map(
      ({ words, speaker, by }): Quote => ({
        ...find(words),
        speaker: speaker ?? null,
        actor: null,
        attribution: by === undefined ? null : attribution(by),
      }),
    ),
    attributions: (sample.sources ?? []).map(attribution),
    unknownNames: [],
    eventDate:
      sample.eventDate === undefined
        ? null
        : { value: sample.eventDate, basis: "stated", evidence: null },
    mainPlace:
      sample.mainPlace === undefined
        ? null
        : { id: sample.mainPlace, evidence: { paragraph: 1, start: 0, end: 0 } },
  };
}

function findWords(paragraphs: readonly Paragraph[], words: string): Evidence {
  for (const { n, text } of paragraphs) {
    const start = text.indexOf(words);
    if (start >= 0) return { paragraph: n, start, end: start + words.length };
  }
  throw new Error(`Cannot make sample: no paragraph has "${words}", wanted words of the sample`);
}

/** Every place where one of the spellings stands, longer ones first, none inside another. */
function findAll(paragraphs: readonly Paragraph[], spellings: readonly string[]): Evidence[] {
  const longest = [...spellings].sort((a, b) => b.length - a.length);
  return paragraphs.flatMap(({ n, text }) => {
    const found: Evidence[] = [];
    for (const spelling of longest) {
      for (
        let start = text.indexOf(spelling);
        start >= 0;
        start = text.indexOf(spelling, start + 1)
      ) {
        const end = start + spelling.length;
        if (!found.some((other) => start < other.end && end > other.start))
          found.push({ paragraph: n, start, end });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  });
}
