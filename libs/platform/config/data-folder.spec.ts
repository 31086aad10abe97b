import { dataFolder } from './data-folder';

describe('data folder', () => {
  it('lies in the project', () => {
    expect(dataFolder(null, '/opt/gongtong', 1000)).toBe('/opt/gongtong/.gongtong');
    expect(dataFolder(null, '/', 0)).toBe('/.gongtong');
  });

  it('is the one given, seen from the project', () => {
    expect(dataFolder('data', '/opt/gongtong', 0)).toBe('/opt/gongtong/data');
    expect(dataFolder('/srv/x', '/opt/gongtong', 0)).toBe('/srv/x');
  });
});
