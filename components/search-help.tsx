import type { ReactNode } from "react";
import { ProseSection } from "#components/prose-section";

/** What can be typed and ticked, and what it does. */
export function SearchHelp() {
  return (
    <div>
      <ProseSection heading="Phrases">
        <p>
          <Typed>“court session”</Typed> finds the words next to each other, in this order.
        </p>
      </ProseSection>
      <ProseSection heading="Leaving words out">
        <p>
          <Typed>protest -football</Typed> finds articles with the first word and without the
          second. A phrase can be left out too: <Typed>-“prime minister”</Typed>. The hyphen inside
          a name is no minus.
        </p>
      </ProseSection>
      <ProseSection heading="Headlines or text">
        <p>
          “Search in” among the filters takes the words to the headlines alone, or to the text below
          them. Other filters hold for the whole article as before.
        </p>
      </ProseSection>
      <ProseSection heading="Ten words">
        <p>
          Ten words of a query are searched, a phrase counting as its words. What is left out is
          named above the results.
        </p>
      </ProseSection>
      <ProseSection heading="Spellings">
        <p>
          A known name is searched in all its spellings, Latin and Arabic, and the page says which.
          “Only the words as typed” switches this off. A word may also be the beginning of a longer
          one, and small misspellings are forgiven, and the page says what it found so; a phrase in
          quotation marks is taken to the letter.
        </p>
      </ProseSection>
      <ProseSection heading="Filters">
        <p>
          Within a group ticked values are alternatives; between groups all must hold. For actors
          and cities “all of” asks for every ticked value in one article. The minus behind a value
          leaves its articles out. A faction stands for the persons who belong to it as well. The
          box in a long group finds its values by any of their spellings; nothing applies before it
          is ticked.
        </p>
        <p>
          On a wide screen ticks apply by themselves, and the button otherwise; the{" "}
          <a href="/settings">settings</a> say when.
        </p>
        <p>
          “In the same paragraph” asks that words, actors and cities meet in one paragraph; words
          that are searched in headlines stand there, and the actors and cities meet in a paragraph.
        </p>
      </ProseSection>
      <ProseSection heading="Dates">
        <p>
          Dates are dates of publication. <Typed>2022</Typed>, <Typed>2022-08</Typed> and{" "}
          <Typed>2022-08-31</Typed> are understood; both ends of a range are included. Articles
          without a date are found under “Date not stated”. Shift and the arrow keys on the bars, or
          the mouse drawn over them, choose a range.
        </p>
      </ProseSection>
      <ProseSection heading="Long lists">
        <p>
          “Headlines only” shows each article on a line, with the box to compare it. Below the
          results you choose 20 or 50 per page.
        </p>
      </ProseSection>
      <ProseSection heading="Keys">
        <p>
          <Typed>/</Typed> goes to the search box, <Typed>j</Typed> and <Typed>k</Typed> to the next
          and the previous result or paragraph, <Typed>n</Typed> and <Typed>p</Typed> to the next
          and the previous conflict, <Typed>o</Typed> opens a result, <Typed>c</Typed> the
          citations, <Typed>?</Typed> this list. They rest while you type, and the{" "}
          <a href="/settings">settings</a> switch them off.
        </p>
      </ProseSection>
      <ProseSection heading="Taking it along">
        <p>
          Above the results all articles of a search can be fetched as CSV for spreadsheets, as JSON
          lines, or as RIS for reference managers, at most 10,000 at a time; above the actors,
          cities and outlets these lists, as CSV or JSON lines. “Cite” above an article gives it, or
          one of its paragraphs, in the usual forms; “Cite” on a row of a comparison gives what each
          report says there, in its own words.
        </p>
      </ProseSection>
      <ProseSection heading="Addresses">
        <p>
          The address of a page holds the whole search, so it can be kept, sent and cited; “Copy
          link” above the results copies it. A paragraph has an address too: its number in the
          margin is the link.
        </p>
      </ProseSection>
    </div>
  );
}

function Typed({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="rounded-control bg-sunken px-1.5 py-0.5 font-mono text-dense">{children}</kbd>
  );
}
