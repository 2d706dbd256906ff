import type { Layer } from '@/lib/grading/types';
import { Meaning } from '../checks/meaning';
import { LAYER_NAME } from './practice-types';

/** What is looked for, to be opened. Made by the server, so that no script carries it. */
export function LookUp({ layer }: { layer: Layer }) {
  return (
    <details>
      <summary className="min-h-11 cursor-pointer content-center text-accent">
        What is {LAYER_NAME[layer].a}?
      </summary>
      <Meaning layer={layer} />
    </details>
  );
}
