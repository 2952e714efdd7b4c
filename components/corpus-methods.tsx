import { ProseSection } from "#components/prose-section";

/** How what is shown besides the articles' own words was found. */
export function CorpusMethods() {
  return (
    <div>
      <h2 className="mb-3 font-serif text-h2 font-semibold">How it is read</h2>
      <ProseSection heading="Articles">
        <p>
          An article is shown as its source has it. Every line of the source is a paragraph with a
          number; credits, site furniture and update lines are kept and set back. Headline, outlet,
          date and language are what the source states. What it does not state stays open: no year
          is guessed and no outlet assumed.
        </p>
      </ProseSection>
      <ProseSection heading="Names">
        <p>
          Actors and cities are found by a list of known names with their spellings in Latin and
          Arabic script. A short form such as a surname or an abbreviation counts only where a full
          form in the same article shows who is meant. A name that is not on the list is found by
          searching for its words.
        </p>
      </ProseSection>
      <ProseSection heading="Counts">
        <p>
          Counts are exact and are counts of articles. Beside a value stands how many articles have
          it under the filters of the other groups.
        </p>
      </ProseSection>
      <ProseSection heading="Errors">
        <p>
          Names, dates and figures are matched by machine and can be wrong. Each carries the number
          of the paragraph it was read from, so that the words themselves can be checked.
        </p>
      </ProseSection>
    </div>
  );
}
