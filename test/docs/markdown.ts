import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const root = resolve(__dirname, '../..');

export type Block = Readonly<{ file: string; line: number; info: string; text: string }>;
export type Link = Readonly<{ file: string; line: number; target: string }>;

const skipped = new Set(['node_modules', 'dist', 'coverage', '.git', '.cache', '.gongtong']);

/** Every Markdown file of the repository, as a path from its root. */
export function markdownFiles(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : markdownFiles(path);
    return entry.name.endsWith('.md') ? [relative(root, path)] : [];
  });
}

export const readMarkdown = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The fenced blocks of a file, with what stands behind the opening fence. */
export function fencedBlocks(file: string, text = readMarkdown(file)): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; info: string; lines: string[] } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^\s*```(.*)$/.exec(line)?.[1];
    if (fence === undefined) open?.lines.push(line);
    else if (open) {
      blocks.push({ file, line: open.line, info: open.info, text: open.lines.join('\n') });
      open = undefined;
    } else open = { line: index + 1, info: fence.trim(), lines: [] };
  }
  return blocks;
}

/** Links and images outside fenced blocks that point into the repository. */
export function relativeLinks(file: string, text = readMarkdown(file)): Link[] {
  const prose = text.replaceAll(/```[\s\S]*?```/g, (block) => block.replaceAll(/[^\n]/g, ' ')).replaceAll(/`[^`\n]*`/g, '');
  return prose.split('\n').flatMap((line, index) =>
    [...line.matchAll(/\]\(([^)\s]+)[^)]*\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
      .map((target) => ({ file, line: index + 1, target })),
  );
}

/** Anchors that GitHub gives the headings of a text. */
export function anchors(text: string): Set<string> {
  const headings = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(headings.map((heading) => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').trim().replaceAll(/\s/g, '-')));
}
