import { DataTable, Tag, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { ActButton } from '../lists/act';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { labelOf } from './bytes';
import type { OwnDraw } from './experts';
import './texts';

/** Draws in whose pool one is, and whether the own label is the one that everybody sees. */
export function DrawsPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('experts.draws.title'));
  const found = useQuery({ queryKey: ['draws', 'mine'], queryFn: () => bodyOf(api.GET('/api/v1/draws/mine')) });
  return (
    <>
      <h1>{t('experts.draws.title')}</h1>
      <p>{t('experts.draws.lead')}</p>
      <p>{t('experts.draws.conflicts')} <Link to="/experts/mine">{t('experts.mine.title')}</Link></p>
      {found.data === undefined ? (found.error === null ? <Waiting /> : <Refused fault={found.error} />) : <Draws items={found.data.items} />}
    </>
  );
}

function Draws({ items }: Readonly<{ items: readonly OwnDraw[] }>): ReactNode {
  const { t } = useReading();
  const [checked, setChecked] = useState<Readonly<Record<string, boolean>>>({});
  if (items.length === 0) return <p className="meta">{t('experts.draws.none')}</p>;
  const check = async ({ number, salt, drawName, label }: OwnDraw): Promise<void> => {
    const isSame = (await labelOf(salt, drawName)) === label;
    setChecked((before) => ({ ...before, [number]: isSame }));
  };
  return (
    <>
      <DataTable
        caption={t('experts.draws.caption')}
        columns={['draw', 'label', 'stands', 'check'].map((name) => ({ label: t(`experts.draws.${name}`) }))}
        rows={items.map((draw) => ({
          key: draw.number,
          cells: [
            <div key="draw"><a className="num" href={`/draw/${draw.number}`}>{draw.number}</a>{draw.example ? <> <Tag>{t('experts.example')}</Tag></> : null}</div>,
            <code key="label">{draw.label}</code>,
            draw.seated ? t('experts.draws.seated') : draw.place === null ? t(`experts.drawState.${draw.state}`) : t('experts.draws.place', { place: draw.place }),
            <ActButton key="check" onAct={() => void check(draw)}>{t('experts.draws.checkOwn', { number: draw.number })}</ActButton>,
          ],
        }))}
      />
      <p role="status">{Object.entries(checked).map(([number, isSame]) => t(isSame ? 'experts.draws.same' : 'experts.draws.differs', { number })).join(' ')}</p>
      <details><summary>{t('experts.draws.howTo')}</summary><p>{t('experts.draws.how')}</p>{items.map(({ number, salt, drawName }) => <p key={number}><span className="num">{number}</span> <code>{salt}</code> <code>{drawName}</code></p>)}</details>
    </>
  );
}
