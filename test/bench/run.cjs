require('../support/typescript.cjs');

/** Loads the benchmarks from their sources. */
void require('./main.ts').main(process.argv.slice(2));
