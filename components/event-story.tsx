import { MarkedText } from "#components/marked-text";
import { quantity } from "#components/quantity";
import { languageOf } from "#components/text-direction";
import { describeDate } from "#lib/article/describe-date";
import type { StoryDay, StoryMoment } from "#lib/compare/tell-story";
import { articleHref } from "#lib/query/hrefs";

/** Sentences of one day that stand open; the rest unfold. */
const SHOWN = 3;

/** What happened when, by the dates that stand in the reports; not when they were published. */
export function EventStory({ days }: { readonly days: readonly StoryDay[] }) {
  if (days.length === 0) return null;
  const background = days.filter(({ isBackground }) => isBackground);
  const shown = days.filter(({ isBackground }) => !isBackground);
  return (
    <section aria-labelledby="story" className="mt-10">
      <h2 id="story" className="text-h3 font-semibold">
        What happened when
      </h2>
      <p className="mt-1 max-w-[60ch] text-dense text-ink-2">
        The sentences that name a day, in the order of those days. Weekdays and words like
        “yesterday” are worked out from the day of publication.
      </p>
      {background.length === 0 ? null : (
        <details className="mt-3 border-t border-rule">
          <summary className="min-h-10 cursor-pointer py-2 text-link">
            Looking back: {quantity(background.length, "earlier date")}, from{" "}
            {describeDay(background[0]?.date ?? "")}
          </summary>
          <Days days={background} />
        </details>
      )}
      <Days days={shown} />
    </section>
  );
}

function Days({ days }: { readonly days: readonly StoryDay[] }) {
  return (
    <ol className="mt-1">
      {days.map(({ date, isFuture, moments }) => (
        <li
          key={date}
          className="grid gap-x-6 border-t border-rule py-3 md:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <h3 className="tabular font-semibold">
            {describeDay(date)}
            {isFuture ? (
              <span className="block text-dense font-normal text-ink-2">
                Still to come when it was written
              </span>
            ) : null}
          </h3>
          <div className="max-w-[66ch] min-w-0">
            <Moments moments={moments.slice(0, SHOWN)} />
            {moments.length > SHOWN ? (
              <details>
                <summary className="cursor-pointer py-1 text-dense text-link">
                  {quantity(moments.length - SHOWN, "more sentence")}
                </summary>
                <Moments moments={moments.slice(SHOWN)} />
              </details>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** `2022-08-30` as "30 August 2022", `XXXX-08-30` as "30 August, year not stated". */
function describeDay(date: string): string {
  return `${describeDate(date)}${date.startsWith("XXXX") ? ", year not stated" : ""}`;
}

function Moments({ moments }: { readonly moments: readonly StoryMoment[] }) {
  return (
    <ul className="space-y-3">
      {moments.map((moment) => (
        <li key={`${moment.articleId} ${moment.sentence.paragraph} ${moment.sentence.start}`}>
          <p {...languageOf(moment.lang)} className="font-serif text-base">
            <MarkedText
              text={moment.sentence.text}
              marks={[{ ...moment.when, kind: "date" as const }]}
            />
          </p>
          <Told moment={moment} />
          {moment.readings.length === 0 ? null : (
            <p className="text-dense text-ink-2">
              <strong>Check:</strong> the weekday does not fit the date; it may mean{" "}
              {moment.readings.map(describeDay).join(" or ")}.
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Told({ moment }: { readonly moment: StoryMoment }) {
  return (
    <ul className="flex flex-wrap gap-x-4 text-dense text-ink-2">
      {moment.told.map(({ articleId, outlet, paragraphs }) => (
        <li key={articleId} className="flex flex-wrap items-baseline gap-x-1">
          <bdi>{outlet}</bdi>
          <span aria-hidden="true" className="text-muted">
            ¶
          </span>
          {paragraphs.map((paragraph) => (
            <a
              key={paragraph}
              href={articleHref(articleId, { paragraph })}
              className="steady tabular inline-flex min-h-6 min-w-6 items-center justify-center"
            >
              <span className="sr-only">Paragraph </span>
              {paragraph}
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}
