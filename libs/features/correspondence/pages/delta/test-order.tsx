import type { ReactNode } from 'react';
import { useReading } from '@ui';

const before = ['client', 'product', 'samples', 'laboratory'] as const;
const after = ['received', 'clientSign', 'laboratorySign', 'date'] as const;

/** On paper the list is an order: who orders, of what, at which laboratory. The lines are filled in by hand. */
export function OrderHead(): ReactNode {
  const { t } = useReading();
  return (
    <div className="on-paper">
      <p><strong>{t('page.delta.order.title')}</strong></p>
      <Blanks names={before} />
    </div>
  );
}

/** Below the list: receipt and signatures. */
export function OrderFoot(): ReactNode {
  return <div className="on-paper"><Blanks names={after} /></div>;
}

function Blanks({ names }: Readonly<{ names: readonly string[] }>): ReactNode {
  const { t } = useReading();
  return <dl className="blanks">{names.map((name) => <div key={name}><dt>{t(`page.delta.order.${name}`)}</dt><dd>{' '}</dd></div>)}</dl>;
}
