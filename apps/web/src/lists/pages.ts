import { useInfiniteQuery } from '@tanstack/react-query';

type Page<Item> = Readonly<{ items: readonly Item[]; next: string | null; total: number; totalIsLowerBound: boolean }>;

/** A list of the server page by page; `fetchPage` is asked with the place behind which the next page begins. */
export function usePages<Item>(key: readonly unknown[], fetchPage: (after: string | undefined) => Promise<Page<Item>>) {
  const pages = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const [first] = pages.data?.pages ?? [];
  return { ...pages, items: pages.data?.pages.flatMap(({ items }) => items), total: first?.total ?? 0, isLowerBound: first?.totalIsLowerBound ?? false };
}
