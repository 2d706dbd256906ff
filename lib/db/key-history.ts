import 'server-only';
import { findAnswerKey } from '../content/answer-keys';
import { db } from './client';

/** How much a version of a key holds, and nothing of what. */
export type KeyVersionCounts = {
  readonly version: string;
  readonly since: Date;
  /** Whether it is the one that grades now. */
  readonly present: boolean;
  readonly hedges: { readonly required: number; readonly accepted: number };
  readonly claims: { readonly required: number; readonly accepted: number };
  readonly foils: number;
};

type Row = {
  version: string;
  createdAt: Date;
  hedgesRequired: bigint;
  hedgesAccepted: bigint;
  claimsRequired: bigint;
  claimsAccepted: bigint;
  foils: bigint;
};

const MOST = 20;

/** The versions of an article's key that this database has seen, newest first, at most twenty. Counted there: the content stays. */
export async function listKeyVersions(articleId: string): Promise<KeyVersionCounts[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT version, "createdAt", counted.*, jsonb_array_length(content->'foils')::bigint AS "foils"
    FROM "AnswerKeyVersion", LATERAL (
      SELECT
        count(*) FILTER (WHERE span->>'layer' = 'hedge' AND span->>'status' = 'required') AS "hedgesRequired",
        count(*) FILTER (WHERE span->>'layer' = 'hedge' AND span->>'status' = 'accepted') AS "hedgesAccepted",
        count(*) FILTER (WHERE span->>'layer' = 'claim' AND span->>'status' = 'required') AS "claimsRequired",
        count(*) FILTER (WHERE span->>'layer' = 'claim' AND span->>'status' = 'accepted') AS "claimsAccepted"
      FROM jsonb_array_elements(content->'spans') AS span
    ) AS counted
    WHERE "articleId" = ${articleId}
    ORDER BY "createdAt" DESC, version
    LIMIT ${MOST}`;
  const present = findAnswerKey(articleId)?.version;
  return rows.map((row) => ({
    version: row.version,
    since: row.createdAt,
    present: row.version === present,
    hedges: { required: Number(row.hedgesRequired), accepted: Number(row.hedgesAccepted) },
    claims: { required: Number(row.claimsRequired), accepted: Number(row.claimsAccepted) },
    foils: Number(row.foils),
  }));
}
