import type { Certificate } from '@pure/certificate';
import type { DeclarationDocument } from '@pure/credential';

/** Attributes of X.520: names of the holder, and what numbers of it may stand in. */
const [ORGANISATION, COMMON_NAME] = ['2.5.4.10', '2.5.4.3'];
const NUMBERS = ['2.5.4.5', '2.5.4.97'];
/** A unified social credit code (GB 32100-2015), alone or after what says so. */
const USCC = /(?:^|[^0-9A-Z])([0-9A-HJ-NPQRTUWXY]{18})$/;

type Holding = Pick<Certificate, 'attributes'>;

const namesIn = ({ attributes }: Holding): readonly string[] => [ORGANISATION, COMMON_NAME].flatMap((id) => attributes[id] ?? []);

/** As the certificate names it. */
export const holderOf = (certificate: Holding): string => namesIn(certificate)[0] ?? '';

/** The number decides where the certificate has one; else one of its names is one of the enterprise, apart from width and spaces. */
export function isHolder(certificate: Holding, { name, uscc }: DeclarationDocument['declarer']): boolean {
  const numbers = NUMBERS.flatMap((id) => certificate.attributes[id] ?? []).flatMap((text) => USCC.exec(text.trim())?.[1] ?? []);
  if (numbers.length > 0) return numbers.every((number) => number === uscc);
  const names = new Set(Object.values(name).map(plainly));
  return namesIn(certificate).some((text) => names.has(plainly(text)));
}

const plainly = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');
