/** How a record is called: the file it stands in, and its key where the file holds several. */
export function recordPlace(file: string, key: string | null): string {
  return key === null ? file : `${file}#${key}`;
}
