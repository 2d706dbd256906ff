import { Button } from './button';

const NUDGES = [
  { label: 'Start one word earlier', end: 'start', by: -1 },
  { label: 'Start one word later', end: 'start', by: 1 },
  { label: 'End one word earlier', end: 'end', by: -1 },
  { label: 'End one word later', end: 'end', by: 1 },
] as const;

export type Nudge = (typeof NUDGES)[number];

/** Four buttons, folded away, that move the ends of a stretch of words one word at a time. */
export function Nudges({ title, onNudge }: { title: string; onNudge: (nudge: Nudge) => void }) {
  return (
    <details>
      <summary className="min-h-11 cursor-pointer content-center text-accent">{title}</summary>
      <div className="grid grid-cols-2 gap-2">
        {NUDGES.map((nudge) => (
          <Button key={nudge.label} className="text-sm" onClick={() => onNudge(nudge)}>
            {nudge.label}
          </Button>
        ))}
      </div>
    </details>
  );
}
