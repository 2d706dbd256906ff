import { withAnyDatabase } from '../embedded-database';
import { applyMigrations, retryMigration, writeNextMigration } from '../migrations';
import { startThrowAwayPostgres } from '../throw-away';

/**
 * `npm run migration -- name`: writes the migration that leads from the last one to schema.prisma.
 * `npm run migration -- --retry name`: lets the next start try one again that stopped half way.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [first, second = ''] = args;
  if (first === '--retry') {
    await withAnyDatabase((url) => retryMigration(url, second));
    console.log(`The next start will try ${second} again.`);
  } else {
    await writeMigration(args.join(' '));
  }
}

async function writeMigration(name: string): Promise<void> {
  const server = await startThrowAwayPostgres();
  try {
    await applyMigrations(server.url);
    const folder = await writeNextMigration(server.url, name, new Date());
    console.log(
      folder ? `Wrote ${folder}. Please read it before you commit it.` : 'schema.prisma asks for no change.',
    );
  } finally {
    await server.stop();
  }
}
