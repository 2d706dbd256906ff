import { dirname, join, relative } from 'node:path';

/**
 * Who may import whom; the first entry that a file falls under counts. A name ends at a slash or its end:
 * `lib/grading` allows everything in that folder. `types` may be imported as types only; `never` beats `allow`.
 * Tests may import anything below lib beside this.
 */
export const BOUNDARIES = [
  { files: 'lib/spans', allow: ['lib/spans'] },
  { files: 'lib/policy.ts', allow: [] },
  {
    files: 'lib/marking',
    allow: ['lib/marking', 'lib/spans', 'lib/grading/types'],
    types: ['lib/grading/steps'],
  },
  { files: 'lib/grading', allow: ['lib/grading', 'lib/spans'], types: ['lib/measurement', 'lib/scheduling'] },
  {
    files: 'lib/measurement',
    allow: ['lib/measurement', 'lib/spans'],
    types: ['lib/grading', 'lib/scheduling'],
  },
  {
    files: 'lib/scheduling',
    allow: ['lib/scheduling', 'lib/spans', 'ts-fsrs'],
    types: ['lib/grading', 'lib/measurement'],
  },
  {
    files: 'lib/content',
    allow: [
      ...['lib/content', 'lib/spans', 'lib/grading/types', 'lib/grading/sub-types'],
      ...['zod', 'node:crypto', 'server-only'],
    ],
    types: ['lib/grading', 'lib/scheduling'],
  },
  {
    files: 'lib/db',
    allow: [
      ...['lib/db', 'lib/env', 'lib/content', 'lib/marking', 'prisma/generated', '@prisma'],
      // Joining, merging and settling a dispute grade anew deep inside a transaction, where no page hands rules along.
      ...[
        'lib/grading/key-edit',
        'lib/grading/key-timeline',
        'lib/grading/describe-edit',
        'lib/grading/describe-return',
        'lib/grading/net-edits',
        'lib/grading/regrade',
        // What a class is told of credit that was given is the same on every page.
        'lib/grading/without-credit',
      ],
      ...['lib/grading/allowances', 'lib/grading/types', 'lib/spans/merge'],
      'rate-limiter-flexible',
      // The rules of an assignment hold inside the query that starts or closes an attempt.
      'lib/grading/assignment-terms',
      // Whether a lesson is open is asked where work at it begins.
      'lib/policy',
      // What stands for the name of an erased teacher is stored, and shown as stored.
      'lib/grading/phrases',
      ...['node:crypto', 'node:util', 'server-only', 'zod'],
    ],
    types: ['lib/spans', 'lib/grading', 'lib/marking', 'lib/policy', 'lib/measurement', 'lib/scheduling'],
  },
  {
    files: 'lib/auth',
    allow: [
      ...['lib/auth', 'lib/db', 'lib/policy', 'lib/env', 'next-auth', 'next', 'react', '@node-rs/argon2'],
      ...['node:crypto', 'server-only', 'zod'],
    ],
  },
  { files: 'lib/env.ts', allow: ['zod'] },
  { files: 'lib', allow: ['lib/spans', 'lib/grading/types', 'lib/content/types'] },
  { files: 'components/ui', allow: ['components/ui', 'react', 'react-dom', 'next/link'] },
  {
    files: 'components',
    allow: [
      ...[
        'components',
        'react',
        'react-dom',
        'next',
        'lib/spans',
        'lib/grading',
        'lib/marking',
        'lib/policy',
      ],
      ...[
        'lib/preferences',
        'lib/content/types',
        'lib/content/guide/types',
        'lib/content/catalog',
        'lib/content/lessons/types',
        'markdown-to-jsx',
        'server-only',
      ],
    ],
  },
  { files: 'app', never: ['prisma', '@prisma', 'lib/content/answer-keys', 'lib/content/keys'] },
];

const TEST_ALLOW = ['vitest', 'fast-check', 'flesch-kincaid', 'syllable', 'node:', 'lib', 'components'];

const within = (name, list = []) =>
  list.some((entry) => name === entry || name.startsWith(entry.endsWith(':') ? entry : `${entry}/`));

/** 'next/link' stays; '@/lib/x' and './x' become paths from the root, without their ending. */
function canonicalName(source, file) {
  const fromRoot = source.startsWith('@/')
    ? source.slice(2)
    : source.startsWith('.')
      ? join(dirname(file), source)
      : source;
  return fromRoot.replace(/\.(ts|tsx|mjs|js)$/, '');
}

function check(context, node, typeOnly) {
  const file = relative(context.cwd, context.filename).replaceAll('\\', '/');
  const rule = BOUNDARIES.find(({ files }) => file === files || file.startsWith(`${files}/`));
  if (!rule || typeof node.source?.value !== 'string') return;
  const name = canonicalName(node.source.value, file);
  if (/\.test\.tsx?$/.test(file) && within(name, TEST_ALLOW)) return;
  if (!within(name, rule.never) && (!rule.allow || within(name, rule.allow))) return;
  if (typeOnly && within(name, rule.types)) return;
  const list = rule.allow ? rule.allow.join(', ') || 'nothing' : `anything but ${rule.never.join(', ')}`;
  context.report({ node, message: `${rule.files} may import ${list}; not ${name}.` });
}

/** ESLint plugin with one rule: imports follow BOUNDARIES. */
export const boundaries = {
  rules: {
    imports: {
      meta: { type: 'problem', schema: [] },
      create: (context) => ({
        ImportDeclaration: (node) => check(context, node, node.importKind === 'type'),
        ExportNamedDeclaration: (node) => check(context, node, node.exportKind === 'type'),
        ImportExpression: (node) => check(context, node, false),
      }),
    },
  },
};
