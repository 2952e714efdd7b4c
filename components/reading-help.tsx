import { ProseSection } from "#components/prose-section";
import { METRICS } from "#lib/extract/figures/metrics";

/** What is read out of articles in English and Arabic, and what is not. */
export function ReadingHelp() {
  return (
    <section className="mt-12" aria-labelledby="reading">
      <h2 id="reading" className="mb-3 font-serif text-h2 font-semibold">
        How articles are read
      </h2>
      <ProseSection heading="What is counted">
        <p>
          Figures are read for {METRICS.map(({ label }) => label.toLowerCase()).join(", ")}. “At
          least”, “nearly”, “dozens” and “unknown” are kept as they are said: “at least 30” stays
          open above, and “dozens” is a range. Ages, distances and dates are not figures.
        </p>
      </ProseSection>
      <ProseSection heading="Dates">
        <p>
          Dates in the text are read as far as they are said. “Thursday” and “last night” need the
          day of publication; without it they stay open, and no year is made up. A weekday that does
          not fit its date is marked and not mended.
        </p>
      </ProseSection>
      <ProseSection heading="Arabic">
        <p>
          Arabic articles are searched, grouped and compared together with English ones. In the
          search the forms of alef, yeh and teh marbuta, vowel signs, the stretching of letters and
          Arabic-Indic digits make no difference.
        </p>
        <p>
          Read in Arabic are: names of the list in their Arabic forms, also with “and”, “for” or
          “by” written to them; numbers in Western and Arabic-Indic digits, in words from one to
          ninety, hundreds, thousands and millions, in the dual (“قتيلان”), and indefinite ones
          (“عشرات”); killed, wounded, detained, kidnapped, displaced and missing as verb, noun and
          noun of action, fighters, protesters, rockets, seats and sums of money; weekdays, the
          month names of the Levant, Egypt and the Maghreb, “yesterday”, “last week”, times of day;
          who says it, after verbs of saying and “according to”.
        </p>
        <p>
          Not read in Arabic are names that are on no list, votes, and the Islamic calendar. Persian
          and Kurdish articles can be searched too; what is read in them was not measured.
        </p>
      </ProseSection>
      <ProseSection heading="When reports differ">
        <p>
          Two figures are set against each other when they count the same thing, in the same place,
          for the same happening. They conflict when they cannot both hold: 4 against 5, or 7
          against “at least 10”. “4” against “at least 4” is no conflict. No side is called right,
          nothing is averaged; each figure stands with its words and with who said it.
        </p>
        <p>
          Reports that lean on one source count as one origin. A figure told by one outlet only is
          called that, and a report that does not give it is shown as not stating it.
        </p>
      </ProseSection>
    </section>
  );
}
