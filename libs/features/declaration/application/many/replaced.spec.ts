import { replaced, written } from './replaced';

const draft = {
  promise: 'p', standards: [{ type: 'recommended-national', edition: 'GB/T 90001-2020', name: '旧名称' }, { type: 'enterprise', number: 'Q/XMGD 001-2025', name: '灯' }, 'x'],
  comparedWith: ['gb/t90001—2020', 'GB/T 90002-2020'], indicators: [{ name: 'a', method: { edition: 'GB/T 90001-2020', clause: '5.2' } }, { name: 'b', method: { own: 'x' } }, null],
};

it('another edition comes in wherever the old one is cited, in whichever way it is written', () => {
  expect(replaced(draft, 'GB/T 90001-2020', 'GB/T 90001-2024')).toEqual({
    draft: {
      ...draft, standards: [{ type: 'recommended-national', edition: 'GB/T 90001-2024' }, draft.standards[1], 'x'], comparedWith: ['GB/T 90001-2024', 'GB/T 90002-2020'],
      indicators: [{ name: 'a', method: { edition: 'GB/T 90001-2024', clause: '5.2' } }, { name: 'b', method: { own: 'x' } }, null],
    },
    changes: [{ path: 'standards.0', as: 'followed', clause: null }, { path: 'indicators.0.method', as: 'method', clause: '5.2' }, { path: 'comparedWith.0', as: 'compared', clause: null }],
  });
});

it('a number that was typed stays typed, and nothing else changes', () => {
  expect(replaced(draft, 'Q/XMGD 001-2025', 'Q/XMGD 001-2026').draft).toEqual({ ...draft, standards: [draft.standards[0], { type: 'enterprise', number: 'Q/XMGD 001-2026', name: '灯' }, 'x'] });
  expect(replaced({ standards: 'x', indicators: null }, 'GB/T 90001-2020', 'GB/T 90001-2024')).toEqual({ draft: { standards: 'x', indicators: null }, changes: [] });
  expect([written('gb/t90001—2020'), written('灯')]).toEqual(['GB/T 90001-2020', null]);
});
