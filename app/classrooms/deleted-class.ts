/** Carries the name of a class that was just deleted to the page that says so. */
export const DELETED_CLASS_COOKIE = 'deleted-class';
