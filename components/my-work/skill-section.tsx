import { DataTable } from '@/components/ui/data-table';
import type { SkillGroup, SkillRow } from './skill-words';
import { describeBasis, describeDue, describeStanding, describeWait } from './skill-words';

const GROUPS = {
  hedge: { title: 'Hedges', glossary: '/glossary#hedge' },
  claim: { title: 'Unverified claims', glossary: '/glossary#claim' },
  nothing: { title: 'Looks like it, but nothing to mark', glossary: '/glossary#foil' },
} as const;
/** Side by side on a wide screen, about as long as each other. */
const COLUMNS: readonly (readonly SkillGroup['id'][])[] = [['hedge', 'claim'], ['nothing']];
const HEAD = [
  { key: 'skill', label: 'Skill' },
  { key: 'standing', label: 'How firm is it?' },
  { key: 'due', label: 'Comes next', numeric: true },
];

/** Every skill: how firm it is, from how many answers, and when it comes again. */
export function SkillSection({ groups, now }: { groups: readonly SkillGroup[]; now: number }) {
  return (
    <section aria-labelledby="skills" className="grid gap-6 border-t border-rule pt-6">
      <div className="grid gap-2">
        <h2 id="skills">Skill by skill</h2>
        <p className="measure text-soft">
          The bar says how sure we are that you have a skill. It comes from your answers to texts that were
          new to you, less what luck alone would get right. It fades with time, until you practice the skill
          again. From 10 answers on there is a percentage too.
        </p>
      </div>
      <div className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-2">
        {COLUMNS.map((ids) => (
          <div key={ids.join()} className="grid gap-8">
            {groups.map((group) =>
              ids.includes(group.id) ? <Group key={group.id} group={group} now={now} /> : null,
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

function Group({ group: { id, met, unmet }, now }: { group: SkillGroup; now: number }) {
  const { title, glossary } = GROUPS[id];
  return (
    <section aria-labelledby={`skills-${id}`} className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h3 id={`skills-${id}`}>{title}</h3>
        <a href={glossary} className="text-link text-sm print:hidden">
          In the glossary
        </a>
      </div>
      {met.length > 0 ? (
        <DataTable caption={title} head={HEAD}>
          {met.map((row) => (
            <Row key={row.skill.id} row={row} now={now} />
          ))}
        </DataTable>
      ) : null}
      {unmet.length > 0 ? <Unmet rows={unmet} some={met.length > 0} /> : null}
    </section>
  );
}

function Row({ row, now }: { row: SkillRow; now: number }) {
  const due = describeDue(row, now);
  const wait = describeWait(row);
  return (
    <tr>
      <th scope="row" className="font-normal">
        <SkillLink skill={row.skill} />
      </th>
      <td className="w-[48%] sm:w-[45%]">
        <span className="flex items-center gap-2">
          <b className="font-semibold">{describeStanding(row)}</b>
          {row.sits === null ? null : <SitsBar sits={row.sits} />}
        </span>
        <span className="text-sm text-soft">{describeBasis(row)}</span>
      </td>
      <td className={`text-right text-sm sm:text-base ${due === 'today' ? 'font-semibold' : ''}`}>
        <span className="whitespace-nowrap">{due}</span>
        {wait ? <span className="block text-sm text-soft">{wait}</span> : null}
      </td>
    </tr>
  );
}

function SkillLink({ skill: { id, name } }: Pick<SkillRow, 'skill'>) {
  return (
    <a href={`/practice/skills/${id}`} className="text-link">
      {name}
    </a>
  );
}

/** The words beside it say the same. */
function SitsBar({ sits }: { sits: number }) {
  return (
    <svg
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="block h-1.5 w-full max-w-20 min-w-8"
    >
      <rect width="100" height="6" fill="var(--rule)" />
      <rect width={100 * sits} height="6" fill="var(--ink)" />
    </svg>
  );
}

function Unmet({ rows, some }: { rows: readonly SkillRow[]; some: boolean }) {
  return (
    <div className="text-sm">
      <p className="text-soft">
        {some ? 'Not met in practice yet:' : 'You have met none of these in practice yet:'}
      </p>
      <ul className="flex flex-wrap gap-x-4">
        {rows.map(({ skill }) => (
          <li key={skill.id}>
            <SkillLink skill={skill} />
          </li>
        ))}
      </ul>
    </div>
  );
}
