const hrefs = (html: string): readonly string[] => [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

/** Addresses of one language that a page links to, without the places inside them. */
export function localLinks(html: string, segment: string): readonly string[] {
  return hrefs(html).map((href) => href.split('#', 1)[0] ?? '').filter((address) => address.startsWith(`/${segment}`));
}

/** How many links and forms the main part of a page offers. */
export function waysOn(html: string): number {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return hrefs(main).filter((href) => href.startsWith('/')).length + (main.includes('<form') ? 1 : 0);
}

/** Links of a page to places on itself that it does not have. */
export function lostPlaces(html: string): readonly string[] {
  return hrefs(html).filter((href) => href.startsWith('#') && !html.includes(`id="${href.slice(1)}"`));
}
