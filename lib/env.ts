import { z } from 'zod';

const optional = z.string().min(1).optional().catch(undefined);

const Environment = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgresql://'),
  /** Signs sessions. Short ones can be guessed. */
  NEXTAUTH_SECRET: z.string().min(32, 'must have 32 characters or more'),
  NEXTAUTH_URL: z.url().optional(),
  GOOGLE_CLIENT_ID: optional,
  GOOGLE_CLIENT_SECRET: optional,
  AZURE_AD_CLIENT_ID: optional,
  AZURE_AD_CLIENT_SECRET: optional,
  AZURE_AD_TENANT_ID: optional,
  /** Comma-separated; who signs in with Google or Microsoft from one of these becomes a teacher. */
  TEACHER_EMAIL_DOMAINS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .toLowerCase()
        .split(',')
        .map((domain) => domain.trim())
        .filter(Boolean),
    ),
  /** A guest who was not here for so many days is removed (prisma/run/unseen-guests.ts). */
  GUEST_DAYS: z
    .string()
    .default('')
    .transform((text) => Number(text || 365))
    .refine(
      (days) => Number.isInteger(days) && days >= 1 && days <= 365,
      'must be a whole number from 1 to 365',
    ),
  SAYS_WHO_BENCH: optional,
});

export type Env = z.infer<typeof Environment>;

let parsed: Env | undefined;

/** The environment, checked. At the first use, not at import: `next build` has no database and no secret. */
export function getEnv(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** Throws an Error that names every variable that is wrong, and never its value. */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const result = Environment.safeParse(variables);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const name = issue.path.join('.');
    return variables[name] === undefined ? `${name} is not set` : `${name} ${issue.message}`;
  });
  throw new Error(`The environment is not complete: ${problems.join('; ')}.`);
}
