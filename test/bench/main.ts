import 'reflect-metadata';
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { convertFigures } from './convert.bench';
import { engineFigures } from './engine.bench';
import { declarationFigures } from './declaration.bench';
import { relintFigures } from './declaration-relint.bench';
import type { Report } from './figure';
import { exportFigures } from './exports.bench';
import { httpFigures } from './http.bench';
import { importFigures } from './import.bench';
import { logFigures } from './log.bench';
import { mappingFigures } from './mapping.bench';
import { numberFigures } from './numbers.bench';
import { pageFigures, paintFigures } from './pages.bench';
import { Place } from './place';
import { recognitionFigures } from './recognition.bench';
import { scriptFigures } from './scripts.bench';
import { searchFigures } from './search.bench';
import { startFigures } from './start.bench';

type Family = Readonly<{ begins: readonly string[]; run(place: Place, report: Report): Promise<void> }>;

/** In this order; `begins` are the first words of the names of a family's figures. */
const families: readonly Family[] = [
  { begins: ['convert'], run: convertFigures },
  { begins: ['numbers'], run: numberFigures },
  { begins: ['engine'], run: engineFigures },
  { begins: ['import'], run: importFigures },
  { begins: ['search'], run: searchFigures },
  { begins: ['scripts'], run: scriptFigures },
  { begins: ['http'], run: httpFigures },
  { begins: ['standard'], run: pageFigures },
  { begins: ['lcp'], run: paintFigures },
  { begins: ['log'], run: logFigures },
  { begins: ['declaration'], run: declarationFigures },
  { begins: ['relint'], run: relintFigures },
  { begins: ['recognition'], run: recognitionFigures },
  { begins: ['mapping'], run: mappingFigures },
  { begins: ['export'], run: exportFigures },
  { begins: ['start'], run: startFigures },
];

/** Runs the benchmarks, or those whose names are or begin with `--only`; one JSON line per figure on standard output. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { only: { type: 'string', default: '' }, rows: { type: 'string', default: '0' } } });
  const { only, rows } = values;
  const asked = families.filter(({ begins }) => begins.some((name) => only === '' || only === name || only.startsWith(`${name}-`)));
  if (asked.length === 0) throw new Error(`no figure is called ${only}; their names begin with ${families.flatMap(({ begins }) => begins).join(', ')}`);
  const place = new Place(Number(rows));
  const report: Report = (figure) => {
    if (`${figure.name}-`.startsWith(only === '' ? '' : `${only}-`)) console.log(JSON.stringify(figure));
  };
  tell('begin');
  try {
    for (const { begins, run } of asked) {
      await run(place, report).catch((fault: unknown) => {
        console.error(`${begins.join(', ')}: no figures`, fault);
        process.exitCode = 1;
      });
    }
  } finally {
    await place.close();
    tell('end');
  }
}

/** The machine and how busy it is, on standard error: figures mean nothing without it. */
function tell(when: string): void {
  const load = loadavg().map((value) => value.toFixed(1)).join(' ');
  console.error(`${when}: ${cpus().length} CPUs, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, load ${load}`);
}
