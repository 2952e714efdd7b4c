import { DifferenceStrip } from "#components/difference-strip";
import { OutletName } from "#components/outlet-name";
import { type MarksOf, PassageRow } from "#components/passage-row";
import type { Column } from "#components/report-columns";
import type { PassageEntry } from "#lib/compare/list-passages";

type Props = {
  readonly entries: readonly PassageEntry[];
  readonly columns: readonly Column[];
  readonly marksOf: MarksOf;
};

/** The texts side by side, passage by passage; every paragraph of every report stands here once. */
export function PassageList({ entries, columns, marksOf }: Props) {
  return (
    <div className="passages">
      <div className="outlet-bar">
        <span className="outlet-bar-label">Text of</span>
        {columns.map((column) => (
          <span key={column.id} className="outlet-bar-name">
            <OutletName column={column} />
          </span>
        ))}
      </div>
      <ol>
        {entries.map((entry) => (
          <li key={entry.anchor}>
            <PassageRow entry={entry} columns={columns} marksOf={marksOf} />
          </li>
        ))}
      </ol>
      <DifferenceStrip entries={entries} />
    </div>
  );
}
