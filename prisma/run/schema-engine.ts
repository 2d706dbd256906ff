import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type * as Engine from '@prisma/schema-engine-wasm';

type EngineModule = typeof Engine & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

let loaded: Promise<EngineModule> | undefined;

/**
 * The migration engine of the Prisma CLI as WebAssembly. The CLI would download a native binary instead,
 * which many school networks do not let through. Its own loader expects a bundler, hence by hand.
 */
function loadEngineModule(): Promise<EngineModule> {
  loaded ??= (async () => {
    const engine = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as EngineModule;
    const resolve = createRequire(join(process.cwd(), 'package.json')).resolve;
    const file = resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
    const { instance } = await WebAssembly.instantiate(await readFile(file), {
      './schema_engine_bg.js': engine as unknown as WebAssembly.ModuleImports,
    });
    engine.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
    return engine;
  })();
  return loaded;
}

const CHAR = 18;
const TEXT = 25;

/**
 * The engine reads one-letter columns of PostgreSQL's catalogue, whose type the adapter does not know. The pool
 * passes them off as text and notes where they were (by the array of rows, which the adapter hands on as it is).
 */
class CataloguePool extends pg.Pool {
  readonly letterColumns = new WeakMap<object, number[]>();

  constructor(connectionString: string) {
    // One connection: what belongs to a session (locks, transactions) must stay together.
    super({ connectionString, max: 1 });
    const query = this.query.bind(this) as (...args: unknown[]) => Promise<pg.QueryResult>;
    Object.assign(this, {
      query: async (...args: unknown[]) => this.noteLetters(await query(...args)),
    });
  }

  private noteLetters(result: pg.QueryResult): pg.QueryResult {
    const fields = result.fields ?? [];
    const columns = fields.flatMap((field, index) => (field.dataTypeID === CHAR ? [index] : []));
    if (columns.length > 0) this.letterColumns.set(result.rows, columns);
    for (const field of fields) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
    return result;
  }
}

class MigrationAdapter extends PrismaPg {
  constructor(private readonly pool: CataloguePool) {
    super(pool);
  }

  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect();
    // In one piece, which PostgreSQL runs as one transaction, as with Prisma's native engine. The adapter would
    // cut it at every semicolon and leave half a migration behind when one statement fails.
    adapter.executeScript = async (sql) => {
      await adapter.executeRaw({ sql, args: [], argTypes: [] });
    };
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const column of this.pool.letterColumns.get(result.rows) ?? []) {
        result.columnTypes[column] = ColumnTypeEnum.Character;
      }
      return result;
    };
    return adapter;
  }
}

/** Runs `work` with a migration engine connected to `databaseUrl`, and lets go of the connection after. */
export async function withSchemaEngine<Result>(
  databaseUrl: string,
  schema: string,
  work: (engine: Engine.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  const { SchemaEngine } = await loadEngineModule();
  const pool = new CataloguePool(databaseUrl);
  const adapter = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(pool));
  const datamodels: [string, string][] = [['schema.prisma', schema]];
  const engine = await SchemaEngine.new({ datamodels }, () => undefined, adapter);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await pool.end();
  }
}
