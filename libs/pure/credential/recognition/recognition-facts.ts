import type { RecognitionDocument } from './recognition-document';

type End = Readonly<{ name: string; level?: string }>;

/** What matters of a recognition, each name in one language; of a person nothing. `firm`: its name; days of ISO 8601. */
export type RecognitionFacts = Readonly<{
  number: string;
  version: number;
  example: boolean;
  kind: RecognitionDocument['kind'];
  catalogue: Readonly<{ id: string; version: number; row: string }>;
  taiwan: End;
  mainland: End;
  outcome: RecognitionDocument['outcome'];
  effect: RecognitionDocument['effect'];
  decision: Readonly<{ number: string; on: string; body: string }>;
  territory: readonly string[];
  validFrom: string;
  validUntil?: string;
  scope?: string;
  filing?: string;
  firm?: string;
}>;

export function recognitionFacts({ number, version, example, kind, catalogue, taiwan, mainland, outcome, effect, decision, territory, validity, scope, filing, holder }: RecognitionDocument): RecognitionFacts {
  return {
    number, version, example: example === true, kind, outcome, effect, territory,
    catalogue: { id: catalogue.id, version: catalogue.version, row: catalogue.row },
    taiwan: endOf(taiwan),
    mainland: endOf(mainland),
    decision: { number: decision.number, on: decision.on, body: named(decision.body) },
    validFrom: validity.from,
    ...(validity.until !== undefined && { validUntil: validity.until }),
    ...(scope !== undefined && { scope }),
    ...(filing !== undefined && { filing }),
    ...(holder.name && { firm: named(holder.name) }),
  };
}

const endOf = ({ name, level }: End): End => ({ name, ...(level !== undefined && { level }) });
const named = (names: RecognitionDocument['decision']['body']): string => names['zh-Hans'] ?? names['zh-Hant'] ?? names.en ?? '';
