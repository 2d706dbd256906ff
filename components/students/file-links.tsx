import { CLASS_FILES } from './class-files';

/** Every file of a class, each with what is in it. */
export function FileLinks({ classroomId }: { classroomId: string }) {
  return (
    <ul className="grid">
      {CLASS_FILES.map(({ file, name, what }) => (
        <li
          key={file}
          className="grid grid-cols-1 gap-x-3 pb-1 sm:grid-cols-[12rem_minmax(0,1fr)] sm:items-baseline sm:pb-0"
        >
          <a
            href={`/api/classrooms/${classroomId}/export/${file}`}
            download
            className="text-link justify-self-start font-semibold"
          >
            {name}
          </a>
          <span className="text-sm text-soft">{what}</span>
        </li>
      ))}
    </ul>
  );
}
