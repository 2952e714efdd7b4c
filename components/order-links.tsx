type Props = {
  /** What is put in order, for those who cannot see where the links stand. */
  readonly label: string;
  readonly orders: readonly {
    readonly label: string;
    readonly href: string;
    readonly isCurrent: boolean;
  }[];
};

/** The orders of a list, as links. */
export function OrderLinks({ label, orders }: Props) {
  return (
    <nav aria-label={label} className="screen-only flex items-center text-dense">
      <span aria-hidden="true" className="pe-1 text-muted">
        Sort
      </span>
      <ul className="-me-2 flex flex-wrap">
        {orders.map((order) => (
          <li key={order.label}>
            <a
              href={order.href}
              aria-current={order.isCurrent ? "true" : undefined}
              className="quiet flex min-h-8 items-center px-2 aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {order.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
