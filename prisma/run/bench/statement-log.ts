/** One statement as PostgreSQL logs it under log_statement = all; `values` are those of $1, $2 … */
export type Statement = { readonly sql: string; readonly values: readonly (string | null)[] };

const STATEMENT = /LOG: {2}(?:statement|execute [^:]*): /;
const VALUES = /DETAIL: {2}[Pp]arameters: /;
const ANY_ENTRY = /^\d{4}-\d\d-\d\d \S+ \S+ \[\d+\] /;
const VALUE = /\$\d+ = (NULL|'((?:[^']|'')*)')/g;

/** The statements of a log with the default prefix (`%m [%p]`), in order. Further lines of an entry begin with a tab. */
export function readStatements(log: string): Statement[] {
  const entries: string[] = [];
  for (const line of log.split('\n')) {
    if (ANY_ENTRY.test(line)) entries.push(line);
    else if (line.startsWith('\t')) entries.push(`${entries.pop() ?? ''}\n${line.slice(1)}`);
  }
  const statements: Statement[] = [];
  for (const entry of entries) {
    const values = after(entry, VALUES);
    const last = statements.at(-1);
    if (values !== null && last) statements[statements.length - 1] = { ...last, values: readValues(values) };
    const sql = after(entry, STATEMENT);
    if (sql !== null) statements.push({ sql, values: [] });
  }
  return statements;
}

function after(entry: string, pattern: RegExp): string | null {
  const match = pattern.exec(entry);
  return match ? entry.slice(match.index + match[0].length) : null;
}

function readValues(text: string): (string | null)[] {
  return [...text.matchAll(VALUE)].map(([, whole, inner = '']) =>
    whole === 'NULL' ? null : inner.replaceAll("''", "'"),
  );
}

/**
 * The statements as a pgbench script that does for person and attempt number `:n` what they did for `ids`. Values
 * become literals in which no colon is left, as pgbench would take one for a variable.
 */
export function toPgbenchScript(
  statements: readonly Statement[],
  ids: { readonly person: string; readonly attempt: string },
  idStart: { readonly person: string; readonly attempt: string },
): string {
  const literal = (value: string | null | undefined) => {
    if (value === null || value === undefined) return 'NULL';
    if (value === ids.person) return `('${idStart.person}' || :n::text)::uuid`;
    if (value === ids.attempt) return `('${idStart.attempt}' || :n::text)::uuid`;
    const safe = value.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\072');
    return `E'${safe.replaceAll('\n', '\\n')}'`;
  };
  return statements
    .map(({ sql, values }) => sql.replace(/\$(\d+)/g, (_, number) => literal(values[Number(number) - 1])))
    .map((sql) => `${sql.trim().replace(/;$/, '').replaceAll('\n', ' ')};\n`)
    .join('');
}
