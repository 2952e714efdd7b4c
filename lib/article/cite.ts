import { describeDate } from "#lib/article/describe-date";
import { isolate } from "#lib/article/isolate";
import { MONTH_NAMES } from "#lib/article/month-names";
import { asciiSlug } from "#lib/article/slug";
import { squeeze } from "#lib/article/squeeze";

/** What a citation is made of. */
export type Cited = {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when the article states none. */
  readonly published: string | null;
  readonly lang: string | null;
  /** Where it can be read: the original, else its page in this collection. */
  readonly url: string;
  /** The paragraph cited; null for the whole article. */
  readonly paragraph: number | null;
  /** The day it was read, `YYYY-MM-DD`. */
  readonly accessed: string;
};

/** The forms of a citation. A new form is a new row. */
export const CITATION_FORMS = [
  { id: "plain", label: "Plain", write: writePlain },
  { id: "chicago", label: "Chicago", write: writeChicago },
  { id: "apa", label: "APA", write: writeApa },
  { id: "ris", label: "RIS", write: writeRis },
  { id: "bibtex", label: "BibTeX", write: writeBibtex },
] as const satisfies readonly {
  readonly id: string;
  readonly label: string;
  readonly write: (cited: Cited) => string;
}[];

const NO_HEADLINE = "[No headline]";
const NO_DATE = "n.d.";

type Source = Pick<Cited, "title" | "outlet" | "published"> & Partial<Pick<Cited, "paragraph">>;

/** Outlet, headline, date and paragraph in one line: what is not known is said or left out. */
export function nameSource({ title, outlet, published, paragraph = null }: Source): string {
  const name = outlet === null ? null : isolate(outlet);
  const headline = title === null ? "(no headline)" : `“${isolate(title)}”`;
  const date = published === null ? NO_DATE : describeDate(published);
  return join([name, headline, date, paragraphOf({ paragraph }, "paragraph")], ", ");
}

function writePlain(cited: Cited): string {
  const accessed = describeDate(cited.accessed);
  return `${endSentence(nameSource(cited))} ${cited.url} (accessed ${accessed}).`;
}

/** After the notes and bibliography system of the Chicago Manual of Style, 17th edition, for web content. */
function writeChicago(cited: Cited): string {
  const title = cited.title === null ? `${NO_HEADLINE}.` : `“${endSentence(cited.title)}”`;
  const date = cited.published === null ? NO_DATE : americanDate(cited.published);
  const when = endSentence(join([date, paragraphOf(cited, "par.")], ", "));
  const outlet = cited.outlet === null ? null : endSentence(cited.outlet);
  const accessed = `Accessed ${americanDate(cited.accessed)}.`;
  return join([outlet, title, when, accessed, `${cited.url}.`], " ");
}

/** After the Publication Manual of the APA, 7th edition; without an outlet the headline leads. */
function writeApa(cited: Cited): string {
  const date = `(${cited.published === null ? NO_DATE : apaDate(cited.published)}).`;
  const paragraph = paragraphOf(cited, "para.");
  const title = `${cited.title ?? NO_HEADLINE}${paragraph === null ? "" : ` (${paragraph})`}`;
  const lead =
    cited.outlet === null
      ? [endSentence(title), date]
      : [endSentence(cited.outlet), date, endSentence(title)];
  return join([...lead, `Retrieved ${americanDate(cited.accessed)}, from ${cited.url}`], " ");
}

/** One record of the RIS format (type NEWS), lines ended as the format asks. */
export function writeRis(cited: Cited): string {
  const [year, month, day] = cited.published?.split("-") ?? [];
  const lines = [
    ["TY", "NEWS"],
    ["TI", cited.title ?? NO_HEADLINE],
    ["T2", cited.outlet],
    ["PY", year],
    ["DA", year === undefined ? null : `${year}/${month ?? ""}/${day ?? ""}/`],
    ["LA", cited.lang],
    ["UR", cited.url],
    ["Y2", `${cited.accessed.replaceAll("-", "/")}/`],
    ["N1", paragraphOf(cited, "paragraph")],
    ["ID", cited.id],
  ].flatMap(([tag, value]) => (value == null ? [] : [`${tag}  - ${squeeze(value)}`]));
  return [...lines, "ER  - ", ""].join("\r\n");
}

function writeBibtex(cited: Cited): string {
  const [year, month, day] = cited.published?.split("-") ?? [];
  const fields = [
    ["author", cited.outlet === null ? null : `{${escapeTex(cited.outlet)}}`],
    ["title", `{${escapeTex(cited.title ?? NO_HEADLINE)}}`],
    ["year", year ?? NO_DATE],
    ["month", month === undefined ? null : String(Number(month))],
    ["day", day === undefined ? null : String(Number(day))],
    ["langid", cited.lang],
    ["note", paragraphOf(cited, "paragraph")],
    ["url", cited.url.replaceAll("{", "%7B").replaceAll("}", "%7D")],
    ["urldate", cited.accessed],
  ].flatMap(([name, value]) => (value == null ? [] : [`  ${name} = {${squeeze(value)}}`]));
  return `@online{${keyOf(cited)},\n${fields.join(",\n")}\n}`;
}

/** Letters, digits and hyphens only, different for every article. */
function keyOf({ outlet, published, id }: Cited): string {
  const name = asciiSlug(outlet ?? "");
  return join([name === "" ? null : name, published?.slice(0, 4) ?? null, id], "-");
}

const TEX_SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const escapeTex = (text: string) =>
  text.replace(/[\\{}$&%#_~^]/g, (sign) => TEX_SIGNS[sign] ?? `\\${sign}`);

const paragraphOf = ({ paragraph }: Pick<Cited, "paragraph">, word: string) =>
  paragraph === null ? null : `${word} ${paragraph}`;

const join = (parts: readonly (string | null)[], between: string) =>
  parts.filter((part) => part !== null).join(between);

const endSentence = (text: string) => (/[.!?؟…]$/u.test(text) ? text : `${text}.`);

/** "September 1, 2022", or as much of it as is known. */
function americanDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const name = monthName(month);
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}

/** "2022, September 1", or as much of it as is known. */
function apaDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  return `${year}, ${join([monthName(month), day === undefined ? null : String(Number(day))], " ")}`;
}

const monthName = (month: string) => MONTH_NAMES[Number(month) - 1]?.[0] ?? month;
