import { describe, expect, it } from 'vitest';
import { readStatements, toPgbenchScript } from './statement-log';

const LOG = `2026-01-02 03:04:05.678 UTC [12] LOG:  statement: BEGIN
2026-01-02 03:04:05.678 UTC [12] LOG:  execute <unnamed>: UPDATE "Attempt" SET "open" = $1
\tWHERE "id" = $2 AND "note" = $3
2026-01-02 03:04:05.678 UTC [12] DETAIL:  Parameters: $1 = NULL, $2 = 'id-1', $3 = 'it''s 10:15, $4 = ''x'''
2026-01-02 03:04:05.679 UTC [9] LOG:  checkpoint starting: time
2026-01-02 03:04:05.680 UTC [12] LOG:  statement: COMMIT
`;

describe('statements of a PostgreSQL log', () => {
  it('come with their values, and nothing else is taken for one', () => {
    expect(readStatements(LOG)).toEqual([
      { sql: 'BEGIN', values: [] },
      {
        sql: 'UPDATE "Attempt" SET "open" = $1\nWHERE "id" = $2 AND "note" = $3',
        values: [null, 'id-1', "it's 10:15, $4 = 'x'"],
      },
      { sql: 'COMMIT', values: [] },
    ]);
  });

  it('become a pgbench script for the next number, without a colon in a literal', () => {
    const script = toPgbenchScript(
      readStatements(LOG),
      { person: 'id-0', attempt: 'id-1' },
      { person: 'p-', attempt: 'a-' },
    );
    expect(script).toBe(
      [
        'BEGIN;',
        `UPDATE "Attempt" SET "open" = NULL WHERE "id" = ('a-' || :n::text)::uuid AND "note" = E'it''s 10\\07215, $4 = ''x''';`,
        'COMMIT;\n',
      ].join('\n'),
    );
  });
});
