export type Numbered = Readonly<{ id: string; level: 'L1' | 'L2' }>;

/** Section, then the numbers of its requirements of the first and of the second level (OWASP ASVS 5.0.0). */
const SECTIONS = `
1.1 L1 - L2 1 2
1.2 L1 1 2 3 4 5 L2 6 7 8 9
1.3 L1 1 2 L2 3 4 5 6 7 8 9 10 11
1.4 L1 - L2 1 2 3
1.5 L1 1 L2 2
2.1 L1 1 L2 2 3
2.2 L1 1 2 L2 3
2.3 L1 1 L2 2 3 4
2.4 L1 - L2 1
3.2 L1 1 2 L2 -
3.3 L1 1 L2 2 3 4
3.4 L1 1 2 L2 3 4 5 6
3.5 L1 1 2 3 L2 4 5
3.7 L1 - L2 1 2
4.1 L1 1 L2 2 3
4.2 L1 - L2 1
4.3 L1 - L2 1 2
4.4 L1 1 L2 2 3 4
5.1 L1 - L2 1
5.2 L1 1 2 L2 3
5.3 L1 1 2 L2 -
5.4 L1 - L2 1 2 3
6.1 L1 1 L2 2 3
6.2 L1 1 2 3 4 5 6 7 8 L2 9 10 11 12
6.3 L1 1 2 L2 3 4
6.4 L1 1 2 L2 3 4
6.5 L1 - L2 1 2 3 4 5
6.6 L1 - L2 1 2 3
6.8 L1 - L2 1 2 3 4
7.1 L1 - L2 1 2 3
7.2 L1 1 2 3 4 L2 -
7.3 L1 - L2 1 2
7.4 L1 1 2 L2 3 4 5
7.5 L1 - L2 1 2
7.6 L1 - L2 1 2
8.1 L1 1 L2 2
8.2 L1 1 2 L2 3
8.3 L1 1 L2 -
8.4 L1 - L2 1
9.1 L1 1 2 3 L2 -
9.2 L1 1 L2 2 3 4
10.1 L1 - L2 1 2
10.2 L1 - L2 1 2
10.3 L1 - L2 1 2 3 4
10.4 L1 1 2 3 4 5 L2 6 7 8 9 10 11
10.5 L1 - L2 1 2 3 4 5
10.6 L1 - L2 1 2
10.7 L1 - L2 1 2 3
11.1 L1 - L2 1 2
11.2 L1 - L2 1 2 3
11.3 L1 1 2 L2 3
11.4 L1 1 L2 2 3 4
11.5 L1 - L2 1
11.6 L1 - L2 1
12.1 L1 1 L2 2 3
12.2 L1 1 2 L2 -
12.3 L1 - L2 1 2 3 4
13.1 L1 - L2 1
13.2 L1 - L2 1 2 3 4 5
13.3 L1 - L2 1 2
13.4 L1 1 L2 2 3 4 5
14.1 L1 - L2 1 2
14.2 L1 1 L2 2 3 4
14.3 L1 1 L2 2 3
15.1 L1 1 L2 2 3
15.2 L1 1 L2 2 3
15.3 L1 1 L2 2 3 4 5 6 7
16.1 L1 - L2 1
16.2 L1 - L2 1 2 3 4 5
16.3 L1 - L2 1 2 3 4
16.4 L1 - L2 1 2 3
16.5 L1 - L2 1 2 3
17.1 L1 - L2 1
17.2 L1 - L2 1 2 3 4
17.3 L1 - L2 1 2
`;

/** Every requirement of levels 1 and 2, `V6.2.1` and its level. */
export const asvsRequirements: readonly Numbered[] = SECTIONS.trim().split('\n').flatMap((line) => {
  const [, section = '', first = '', second = ''] = /^(\S+) L1 (.+) L2 (.+)$/.exec(line) ?? [];
  return [...numbered(section, first, 'L1'), ...numbered(section, second, 'L2')];
});

function numbered(section: string, list: string, level: Numbered['level']): readonly Numbered[] {
  return list === '-' ? [] : list.split(' ').map((number) => ({ id: `V${section}.${number}`, level }));
}
