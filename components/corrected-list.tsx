import type { Corrected } from "#lib/article/corrections";

const NOUNS: Readonly<Record<Corrected["what"], string>> = {
  outlet: "Outlet",
  published: "Date of publication",
  title: "Headline",
  url: "Address",
  lang: "Language",
  figure: "Figure",
  actor: "Name",
  event: "Event",
};

/** What people put right in the article, and by which file; nothing where nobody did. */
export function CorrectedList({ corrected }: { readonly corrected: readonly Corrected[] }) {
  if (corrected.length === 0) return null;
  const files = [...new Set(corrected.map(({ by }) => by))].join(", ");
  return (
    <section className="mt-3 border-s-2 border-rule ps-3 text-dense">
      <h2 className="font-semibold">
        Corrected by <span className="font-mono text-meta font-normal">{files}</span>
      </h2>
      <ul>
        {corrected.map((one) => (
          <li key={`${one.what} ${one.was} ${one.now}`}>
            {NOUNS[one.what]}: <Change {...one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Change({ what, was, now }: Corrected) {
  if (what === "event") {
    return now === "alone" ? (
      "set apart from other reports"
    ) : (
      <>
        put with <bdi>{now}</bdi>
      </>
    );
  }
  if (now === null) {
    return (
      <>
        <bdi>{was}</bdi> {what === "figure" ? "is not counted" : "is somebody else"}
      </>
    );
  }
  if (what === "actor") {
    return (
      <>
        <bdi>{was}</bdi> counts as <bdi>{now}</bdi>
      </>
    );
  }
  return (
    <>
      <bdi>{now}</bdi>
      {was === null ? null : (
        <>
          {" "}
          (the source says <bdi>{was}</bdi>)
        </>
      )}
    </>
  );
}
