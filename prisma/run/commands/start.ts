import { serve } from '../serve';

export function run(): Promise<void> {
  return serve('start');
}
