/** Orders of a list beside that of nearness: by number, or the newest first. */
export const listOrders = ['number', 'newest'] as const;
export type ListOrder = (typeof listOrders)[number];

/** What an edition is put in order by; `day` is when it was issued, or came into force, or its year. */
export type Ordered = Readonly<{ id: number; number: string; day: string | null }>;

/** Figures in a number count by their value: GB/T 24 stands before GB/T 100. */
const byNumber = new Intl.Collator('en', { numeric: true });

/** The ids in this order; those without a day come last, and those of one day by their numbers. */
export function idsInOrder(order: ListOrder, rows: readonly Ordered[]): readonly number[] {
  const day = ({ day: known }: Ordered): string => (order === 'newest' ? (known ?? '') : '');
  const sorted = rows.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : byNumber.compare(a.number, b.number) || a.id - b.id));
  return sorted.map(({ id }) => id);
}
