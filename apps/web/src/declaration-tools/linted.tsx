import { DataTable, Tag, type Translate, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { components } from '../api/schema';

export type Linted = components['schemas']['LintedDraft'];

const order = ['block', 'notice', 'hint'] as const;
const tones = { block: 'withdrawn', notice: 'upcoming', hint: undefined } as const;

/** What the rules say of a draft: what blocks it first. */
export function LintedTable({ linted: { findings, faults } }: Readonly<{ linted: Linted }>): ReactNode {
  const { t } = useReading();
  if (findings.length === 0 && faults.length === 0) return <p className="meta">{t('app.tools.lint.none')}</p>;
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return (
    <DataTable
      caption={t('app.tools.lint.caption')}
      columns={[{ label: t('app.tools.lint.severity') }, { label: t('app.tools.lint.detail') }, { label: t('app.tools.lint.place') }]}
      rows={[
        ...faults.map(({ path, detail }, at) => ({ key: `fault ${at}`, cells: [<Tag key="t" tone="withdrawn">{t('app.tools.lint.unreadable')}</Tag>, detail, placeText(t, path)] })),
        ...sorted.map(({ code, severity, path, detail }, at) => ({ key: `${at} ${code}`, cells: [<Tag key="t" tone={tones[severity]}>{t(`app.tools.lint.${severity}`)}</Tag>, detail, placeText(t, path)] })),
      ]}
    />
  );
}

/** How many findings of each severity there are, in one line. */
export function lintedCounts({ findings, faults }: Linted): Readonly<{ block: number; notice: number; hint: number }> {
  const of = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
  return { block: of('block') + faults.length, notice: of('notice'), hint: of('hint') };
}

/** What a declaration has to tell its readers before it may be published. */
export const noticesOf = ({ findings }: Linted): { code: string; path: string }[] => findings.filter(({ severity }) => severity === 'notice').map(({ code, path }) => ({ code, path }));

const lists = ['products', 'standards', 'indicators'] as const;

/** Where it is, counted as people count. */
function placeText(t: Translate, path: string): string {
  const [part, row] = path.split('.');
  const list = lists.find((one) => one === part);
  return list === undefined ? t('app.tools.lint.elsewhere') : row === undefined ? t(`app.tools.lint.lists.${list}`) : t(`app.tools.lint.rows.${list}`, { no: Number(row) + 1 });
}
