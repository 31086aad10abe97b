import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { addresses, missing, paths, segments } from './support/pages';
import { openSite, type TestSite } from './support/site';

let site: TestSite;

jest.setTimeout(300_000);
beforeAll(async () => void (site = await openSite()));
afterAll(() => site?.close());

const get = (app: NestFastifyApplication, url: string) => app.inject({ method: 'GET', url, headers: { accept: 'text/html' } });
const hrefs = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

it.each(addresses)('%s leads on', async (address) => {
  const main = mainOf((await get(site.app, address)).body);
  expect(hrefs(main).filter((href) => href.startsWith('/')).length + (main.includes('<form') ? 1 : 0)).toBeGreaterThan(0);
});

it.each(segments)('every link of every page in %s answers', async (segment) => {
  const links = new Set<string>();
  for (const path of paths) {
    for (const href of hrefs((await get(site.app, `/${segment}${path}`)).body)) {
      const [address = ''] = href.split('#', 1);
      if (address.startsWith(`/${segment}`)) links.add(address);
    }
  }
  expect(links.size).toBeGreaterThan(150);
  const dead: string[] = [];
  for (const link of segment === 'hans' ? links : [...links].slice(0, 60)) {
    const { statusCode } = await get(site.app, link);
    if (statusCode !== 200) dead.push(`${statusCode} ${link}`);
  }
  expect(dead).toEqual([]);
});

it.each(paths)('the places that %s points to on itself exist', async (path) => {
  const { body } = await get(site.app, `/hans${path}`);
  const lost = hrefs(body).filter((href) => href.startsWith('#') && !body.includes(`id="${href.slice(1)}"`));
  expect(lost).toEqual([]);
});

it.each(missing)('%s is not found, in words', async (path) => {
  const answer = await get(site.app, `/hans${path}`);
  expect(answer.statusCode).toBe(404);
  expect(answer.headers['content-type']).toContain('text/html');
});
