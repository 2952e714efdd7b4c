type Props = {
  readonly paragraphs: readonly number[];
  /** What stands there: "Basra". */
  readonly of: string;
};

/** Links to the paragraphs where something stands, each once. */
export function ParagraphLinks({ paragraphs, of }: Props) {
  const numbers = [...new Set(paragraphs)].sort((a, b) => a - b);
  return (
    <span className="tabular inline-flex flex-wrap items-baseline text-meta text-muted">
      <span aria-hidden="true">¶</span>
      {numbers.map((n) => (
        <a
          key={n}
          href={`#p${n}`}
          aria-label={`${of}, paragraph ${n}`}
          className="quiet inline-flex min-h-6 min-w-6 items-center justify-center"
        >
          {n}
        </a>
      ))}
    </span>
  );
}
