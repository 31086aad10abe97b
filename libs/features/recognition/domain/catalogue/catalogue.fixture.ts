import { type Finding, localDate, type LocalDate } from '@pure/kernel';
import type { CatalogueContent, StatedHead } from './catalogue';
import type { CatalogueRow, MainlandEnd, TaiwanEnd } from './row';
import type { CatalogueFacts } from './rules/rule';

export const day = (text: string): LocalDate => localDate(text) ?? ('' as never);

const sourced = { source: 'a page', grade: 'C', toConfirm: false, remark: '' } as const;

export const head = (more: Partial<StatedHead> = {}): StatedHead => ({
  ...sourced, id: 'fujian-2025-batch-5', kind: 'person', title: '目录', batch: '第五批', issuingBody: '福建省人力资源和社会保障厅', issued: null, decider: { kind: 'evaluation-body', name: '评价机构' },
  output: 'level-certificate', window: null, channel: { kind: 'other', words: '向评价机构申请', address: null }, legalBasis: '闽人社文〔2021〕71号', territory: ['350000'], validFrom: null, validUntil: null,
  actFirst: null, supersedes: [], ...more,
});

type RowParts = Partial<Omit<CatalogueRow, 'kind' | 'taiwan' | 'mainland'>> & Readonly<{ kind?: 'person' | 'title'; taiwan?: Partial<TaiwanEnd>; mainland?: Partial<MainlandEnd> }>;

export const row = ({ taiwan, mainland, ...more }: RowParts = {}): CatalogueRow => ({
  ...sourced, key: 'r1', kind: 'person', conditions: [], effect: { allows: ['level certificate'], stillNeeded: [] }, ...more,
  taiwan: { name: '照顧服務員', code: '17800', level: '單一', paper: 'technician', ...taiwan },
  mainland: { name: '养老护理员', code: '4-10-01-05', level: '四级', levelBasis: 'stated', type: 'level', ...mainland },
});

export const firm = (more: Partial<Extract<CatalogueRow, { kind: 'firm' }>> = {}): CatalogueRow => ({
  ...sourced, key: 'f1', kind: 'firm', scope: '与台湾证书相同', taiwan: { name: '營造業', code: null, level: '甲', paper: 'firm' }, mainland: { name: '备案手册', code: null, level: null, levelBasis: null, type: null },
  conditions: [{ kind: 'association', words: '', alternative: null }, { kind: 'filing', words: '', alternative: null }], effect: { allows: ['building'], stillNeeded: [] }, ...more,
});

export const content = (headMore: Partial<StatedHead> = {}, rows: readonly CatalogueRow[] = [row()]): CatalogueContent => ({ head: head(headMore), rows });

export const facts = (more: Partial<CatalogueFacts> = {}): CatalogueFacts => ({ isRegion: (code) => ['350000', '350200', '110000', '710000'].includes(code), others: ['fujian-2021'], keys: new Map(), ...more });

export const told = (findings: readonly Finding[]): readonly string[] => findings.map(({ severity, at }) => `${severity} ${at}`);
