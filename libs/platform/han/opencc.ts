import type { ConversionConfig } from '@pure/han';
import { configs } from 'opencc-js/preset';

/** Conversions of OpenCC by their names there: s simplified, t traditional, tw Taiwan, hk Hong Kong, jp Japan; p exchanges words too. */
export const openccNames = ['s2t', 's2tw', 's2twp', 's2hk', 's2hkp', 't2s', 'tw2s', 'tw2sp', 'hk2s', 'hk2sp', 't2tw', 't2hk', 'tw2t', 'hk2t', 'jp2t', 't2jp'] as const;
export type OpenccName = (typeof openccNames)[number];

/** The dictionaries of one conversion, as the package opencc-js 1.4.2 carries them (data of OpenCC, Apache-2.0). */
export function openccConfig(name: OpenccName): ConversionConfig {
  const config: unknown = configs[name];
  if (!isConfig(config)) throw new Error(`opencc-js has no conversion ${name}, or its form is new`);
  return config;
}

function isConfig(value: unknown): value is ConversionConfig {
  if (typeof value !== 'object' || value === null) return false;
  const { normalizationChain = [], segmentation = [], conversionChain }: Partial<Record<keyof ConversionConfig, unknown>> = value;
  return isTexts(segmentation) && isChain(normalizationChain) && isChain(conversionChain);
}

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');
const isChain = (value: unknown): boolean => Array.isArray(value) && value.every(isTexts);
