import { langTags, pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import { useCatalogues } from './handlers';

/** A catalogue by its title, in the script of its document, with the way to its public page. */
export function CatalogueName({ id }: Readonly<{ id: string }>): ReactNode {
  const { language } = useReading();
  const title = useCatalogues().data?.items.find(({ catalogue }) => catalogue.id === id)?.catalogue.title;
  return <a href={pageAddress(language, `/recognition/${id}`)}>{title === undefined ? id : <span lang={langTags['zh-Hans']}>{title}</span>}</a>;
}
