import type { Column } from "#components/report-columns";
import { SaidWords } from "#components/said-words";
import { StatusTag } from "#components/status-tag";
import type { Check } from "#lib/compare/comparison";

type Props = { readonly checks: readonly Check[]; readonly columns: readonly Column[] };

/** What does not fit within a report: parts and their total, a weekday and its date. */
export function CheckList({ checks, columns }: Props) {
  return (
    <ul>
      {checks.map((check) => {
        const column = columns.find(({ id }) => id === check.articleId);
        const [first] = check.evidence;
        if (column === undefined || first === undefined) return null;
        return (
          <li
            key={`${check.articleId} ${check.kind} ${first.paragraph} ${first.start}`}
            className="check"
          >
            <p>
              <StatusTag status="check" /> <span className="letter">{column.letter}</span>{" "}
              <bdi>{check.reason}</bdi>
            </p>
            {check.evidence.map((words) => (
              <SaidWords
                key={`${words.paragraph} ${words.start}`}
                column={column}
                text={words.text}
                paragraphs={[words.paragraph]}
              />
            ))}
          </li>
        );
      })}
    </ul>
  );
}
