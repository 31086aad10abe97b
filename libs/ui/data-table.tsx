import type { ReactNode } from 'react';

/** `share`: width in per cent, where the contents alone would divide the table badly. */
export type Column = Readonly<{ label: string; align?: 'right'; share?: 15 | 20 | 25 | 30 }>;
/** First cell is the row's header. `here` marks the row that the page is about, `open` one that nothing proves yet; `id` gives it an address. */
export type Row = Readonly<{ key: string; cells: readonly ReactNode[]; here?: boolean; open?: boolean; id?: string }>;

type Props = Readonly<{ id?: string; caption: string; captionHidden?: boolean; columns: readonly Column[]; rows: readonly Row[] }>;

/**
 * A native table: it prints with repeated header rows and can be searched in the browser.
 * Roles are repeated because below 760 px each row is shown as a card, and `display: block` drops them.
 */
export function DataTable({ id, caption, captionHidden, columns, rows }: Props): ReactNode {
  return (
    <div className="tblbox">
      <table className="stack" role="table" id={id}>
        <caption className={captionHidden ? 'sr' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.label} role="columnheader" scope="col" className={column.share ? `share-${column.share}` : column.align}>{column.label}</th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{rows.map((row) => <TableRow key={row.key} row={row} columns={columns} />)}</tbody>
      </table>
    </div>
  );
}

function TableRow({ row, columns }: Readonly<{ row: Row; columns: readonly Column[] }>): ReactNode {
  return (
    <tr role="row" id={row.id} className={row.here ? 'here' : row.open ? 'open' : undefined}>
      {row.cells.map((cell, index) => {
        const column = columns[index];
        if (index === 0) return <th key={index} role="rowheader" scope="row">{cell}</th>;
        return <td key={index} role="cell" data-l={cell === null ? undefined : column?.label} className={column?.align}>{cell}</td>;
      })}
    </tr>
  );
}
