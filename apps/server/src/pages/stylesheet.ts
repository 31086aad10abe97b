import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@platform/config';

/** The stylesheet as it is sent, and the address that changes with it. */
export class Stylesheet {
  readonly text: string;
  readonly hash: string;
  readonly address: string;

  constructor(text: string) {
    this.text = withoutWhitespace(text);
    this.hash = createHash('sha256').update(this.text).digest('hex').slice(0, 12);
    this.address = `/assets/gongtong.${this.hash}.css`;
  }

  static read(): Stylesheet {
    return new Stylesheet(readFileSync(path.join(projectRoot(), 'libs', 'ui', 'gongtong.css'), 'utf8'));
  }
}

/** Comments and indentation are for those who write it, not for those who load it. */
function withoutWhitespace(css: string): string {
  return css.replace(/\/\*[^]*?\*\//g, '').replace(/\n\s*/g, '').trim();
}
