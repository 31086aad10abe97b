import { localLinks } from './support/hrefs';
import { paths, segments } from './support/pages';
import { siteOrigin } from './support/site';

jest.setTimeout(300_000);

const get = (address: string) => fetch(siteOrigin() + address, { headers: { accept: 'text/html' }, redirect: 'manual' });

it.each(segments)('every link of every page in %s answers', async (segment) => {
  const links = new Set<string>();
  for (const path of paths) {
    for (const link of localLinks(await (await get(`/${segment}${path}`)).text(), segment)) links.add(link);
  }
  expect(links.size).toBeGreaterThan(150);
  expect(await deadAmong(segment === 'hans' ? [...links] : [...links].slice(0, 60))).toEqual([]);
});

/** Those that do not answer with a page, asked for four at a time. */
async function deadAmong(links: readonly string[]): Promise<readonly string[]> {
  const dead: string[] = [];
  const waiting = links.values();
  const ask = async (): Promise<void> => {
    for (const link of waiting) {
      const answer = await get(link);
      await answer.arrayBuffer();
      if (answer.status !== 200) dead.push(`${answer.status} ${link}`);
    }
  };
  await Promise.all([ask(), ask(), ask(), ask()]);
  return dead;
}
