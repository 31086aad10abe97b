import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { openccNames, type OpenccName } from '@platform/han';

/** One case of script_conversion_cases.jsonl; `verdict` is what opencc-js 1.4.2 makes of it. */
export type ConversionCase = Readonly<{ id: string; config: OpenccName; input: string; expected: string; verdict: string; kind: string }>;

const isName = (text: unknown): text is OpenccName => openccNames.some((name) => name === text);

export function conversionCases(): ConversionCase[] {
  const lines = readFileSync(join(__dirname, 'script_conversion_cases.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, config, input, expected, opencc_js_1_4_2: verdict, kind } = JSON.parse(line) as Record<string, string>;
    if (!isName(config)) throw new Error(`${id}: no conversion ${config}`);
    return { id: String(id), config, input: String(input), expected: String(expected), verdict: String(verdict), kind: String(kind) };
  });
}

const FROM: Readonly<Record<string, string>> = { s: 'cn', t: 't', tw: 'tw', hk: 'hk', jp: 'jp' };

/** The conversion of the package itself, to which ours is compared. */
export function peer(name: OpenccName): (text: string) => string {
  const [from = '', to = ''] = name.split('2');
  const worded = to === 'sp';
  const convert: unknown = Converter({ from: `${FROM[from] ?? from}${worded ? 'p' : ''}`, to: to.startsWith('s') ? 'cn' : to });
  if (typeof convert !== 'function') throw new Error(`opencc-js has no conversion ${name}`);
  return (text) => {
    const converted: unknown = Reflect.apply(convert, undefined, [text]);
    return String(converted);
  };
}
