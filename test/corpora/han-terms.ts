import { conversion } from '@platform/han';
import { convertText, TermBase, type ConvertedText, type Term, type TermDirection, type TextRequest } from '@pure/han';
import { csvRows, type CsvRow } from './csv';

export const hazards: readonly CsvRow[] = csvRows('data/conversion/domain_hazards.csv');
const vocabulary = csvRows('data/terms/standards_vocabulary.csv');

const list = (field = ''): string[] => field.split(';').filter((word) => word !== '');
const isDirection = (field = ''): field is TermDirection => field === 'to-taiwan' || field === 'to-mainland';

const term = (id: string, mainland: string, taiwan: string, row: CsvRow): Term => ({
  id, mainland: [mainland], taiwan: [taiwan],
  direction: isDirection(row['direction']) ? row['direction'] : 'both', notAfter: list(row['not_after']), notBefore: list(row['not_before']),
});

/** The pairs that are approved at the start: hazards, and words that both sides print in titles. */
export const approved: readonly Term[] = [
  ...hazards.filter((row) => row['grade'] !== 'M').map((row, index) => term(`h${index}`, row['mainland'] ?? '', row['wanted_taiwan'] ?? '', row)),
  ...vocabulary
    .filter((row) => row['basis'] === 'titles' && row['grade'] !== 'M' && row['false_friend'] !== '1')
    .map((row, index) => ({ ...term(`v${index}`, row['mainland_zh_hans'] ?? '', row['taiwan_zh_hant'] ?? '', row), en: row['term_en'] ?? '' })),
];

const terms = new TermBase(approved);

/** Converts with the approved pairs and the dictionaries of OpenCC. */
export const convert = (request: TextRequest, base: TermBase = terms): ConvertedText => convertText(request, { terms: base, converters: conversion });

export const toTaiwan = (text: string, words: TextRequest['words'] = 'terms'): string => convert({ text, to: 'zh-Hant', words }).text;
export const toMainland = (text: string, words: TextRequest['words'] = 'terms'): string => convert({ text, to: 'zh-Hans', words }).text;
