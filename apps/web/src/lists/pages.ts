import { useInfiniteQuery } from '@tanstack/react-query';

type Page<Item> = Readonly<{ items: readonly Item[]; next: string | null; total: number; totalIsLowerBound: boolean }>;

/** A list of the server page by page; `fetchPage` is asked with the place behind which the next page begins. `first`: what the list says beside its items. */
export function usePages<Item, Whole extends Page<Item> = Page<Item>>(key: readonly unknown[], fetchPage: (after: string | undefined) => Promise<Whole>) {
  const pages = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const [first] = pages.data?.pages ?? [];
  return { ...pages, first, items: pages.data?.pages.flatMap(({ items }): readonly Item[] => items), total: first?.total ?? 0, isLowerBound: first?.totalIsLowerBound ?? false };
}

/** A list whose answer says more than its items. */
export type Offering<Item, More> = Page<Item> & Readonly<More>;
