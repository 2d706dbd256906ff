import { describe, expect, it } from 'vitest';
import { fillPattern, listAddressFiles } from './addresses';

describe('addresses of files below app', () => {
  it('are those of pages and route handlers, with the names in brackets', () => {
    const files = listAddressFiles('app/classrooms');
    expect(files).toContainEqual({
      file: 'app/classrooms/[classroomId]/page.tsx',
      kind: 'page',
      pattern: '/classrooms/[classroomId]',
    });
    expect(files.every(({ file }) => /(page\.tsx|route\.tsx?)$/.test(file))).toBe(true);
    expect(listAddressFiles('app/api/classrooms')).toContainEqual({
      file: 'app/api/classrooms/[classroomId]/pulse/route.ts',
      kind: 'route',
      pattern: '/api/classrooms/[classroomId]/pulse',
    });
    expect(listAddressFiles('app/no-such-folder')).toEqual([]);
  });

  it.each([
    ['/a/b', {}, ['/a/b']],
    ['/a/[x]/[y]', { x: ['1'], y: ['2', '3'] }, ['/a/1/2', '/a/1/3']],
  ])('%s with %j', (pattern, values, filled) => {
    expect(fillPattern(pattern, values)).toEqual(filled);
  });

  it('need a value for every name', () => {
    expect(() => fillPattern('/a/[x]', {})).toThrow('[x]');
  });
});
