import { formatNumber, quantity } from "#components/quantity";
import { entityHref } from "#lib/query/hrefs";
import type { OutletView } from "#lib/use-cases/profile-views";

/** How an outlet writes the actors it names most. */
export function WrittenNames({ outlet }: { readonly outlet: OutletView }) {
  const { spellings, read, total } = outlet;
  if (spellings.length === 0) return null;
  return (
    <section className="mt-10" aria-labelledby="written">
      <h2 id="written" className="font-serif text-h2 font-semibold">
        How it writes names
      </h2>
      <p className="mt-1 mb-3 text-dense text-ink-2">
        The actors it names most, with the number of times of each spelling, counted over the words
        of {read < total ? `its newest ${formatNumber(read)} articles` : quantity(read, "article")}.
      </p>
      <table className="w-full text-dense">
        <caption className="sr-only">Spellings in {outlet.label}</caption>
        <thead>
          <tr className="border-b-2 border-ink">
            <th scope="col" className="py-2 pe-6 text-start font-semibold">
              Actor
            </th>
            <th scope="col" className="py-2 text-start font-semibold">
              Written
            </th>
          </tr>
        </thead>
        <tbody>
          {spellings.map(({ actor, written }) => (
            <tr key={actor.id} className="border-b border-rule align-baseline">
              <th scope="row" className="w-2/5 pe-6 text-start font-normal">
                <a
                  href={entityHref("actor", actor.id)}
                  className="plain steady inline-block py-1.5 text-base"
                >
                  <bdi>{actor.label}</bdi>
                </a>
              </th>
              <td>
                <ul className="flex flex-wrap gap-x-4 py-1.5">
                  {written.map(({ text, times }) => (
                    <li key={text}>
                      <bdi>{text}</bdi>{" "}
                      <span className="tabular text-muted">{formatNumber(times)}</span>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
