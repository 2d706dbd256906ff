import type { HeatPiece } from './heat-text';

/** Words with their shade, and with the line of the key where they lie in it; heat.css draws both. */
export function HeatPieces({ pieces }: { pieces: readonly HeatPiece[] }) {
  return pieces.map(({ start, text, step, part }) =>
    step === 0 && part === null ? (
      text
    ) : (
      <span key={start} data-step={step || undefined} data-part={part ?? undefined}>
        {text}
      </span>
    ),
  );
}
