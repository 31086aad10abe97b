import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { type Link, anchors, markdownFiles, readMarkdown, relativeLinks, root } from './markdown';

function fault({ file, line, target }: Link): string[] {
  const [path = '', anchor] = target.split('#');
  const aim = path === '' ? file : normalize(join(dirname(file), path));
  if (!existsSync(join(root, aim))) return [`${file}:${line} ${target}: no such file`];
  const known = anchor === undefined || !aim.endsWith('.md') || anchors(readMarkdown(aim)).has(decodeURIComponent(anchor));
  return known ? [] : [`${file}:${line} ${target}: no such heading`];
}

describe('documents', () => {
  it('link only to what is there', () => {
    const links = markdownFiles().flatMap((file) => relativeLinks(file));
    expect(links.length).toBeGreaterThan(0);
    expect(links.flatMap(fault)).toEqual([]);
  });
});

describe('reading links', () => {
  it('sees links and images, not addresses and not code', () => {
    const text = 'a [b](c.md) ![d](e/f.png) [g](https://h.example) `[i](j.md)`\n```\n[k](l.md)\n```\n[m](#n)';
    expect(relativeLinks('x.md', text)).toEqual([
      { file: 'x.md', line: 1, target: 'c.md' },
      { file: 'x.md', line: 1, target: 'e/f.png' },
      { file: 'x.md', line: 5, target: '#n' },
    ]);
  });

  it('knows the anchors of headings', () => {
    expect(anchors('# The `data` folder\n## What it is, and 共通')).toEqual(new Set(['the-data-folder', 'what-it-is-and-共通']));
  });
});
