import { defineConfig } from 'prisma/config';

// For `npx prisma migrate deploy` and friends on a machine that can download the native engine.
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
