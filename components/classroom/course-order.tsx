import { Button } from '@/components/ui/button';

/** The switch between lessons in order and any lesson. A plain form, so that it works before any script. */
export function CourseOrder({ inOrder, action }: { inOrder: boolean; action: () => Promise<void> }) {
  return (
    <form action={action} className="screen-only flex flex-wrap items-center gap-x-4 gap-y-2">
      <p role="status">
        {inOrder
          ? 'Students take the lessons in order: each opens when the one before it is finished.'
          : 'Students may open any lesson.'}
      </p>
      <Button type="submit">{inOrder ? 'Let them open any lesson' : 'Let them go in order'}</Button>
    </form>
  );
}
