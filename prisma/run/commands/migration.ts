import { applyMigrations, writeNextMigration } from '../migrations';
import { startThrowAwayPostgres } from '../throw-away';

/** `npm run migration -- name`: writes the migration that leads from the last one to schema.prisma. */
export async function run(args: readonly string[]): Promise<void> {
  const server = await startThrowAwayPostgres();
  try {
    await applyMigrations(server.url);
    const folder = await writeNextMigration(server.url, args.join(' '), new Date());
    console.log(
      folder ? `Wrote ${folder}. Please read it before you commit it.` : 'schema.prisma asks for no change.',
    );
  } finally {
    await server.stop();
  }
}
